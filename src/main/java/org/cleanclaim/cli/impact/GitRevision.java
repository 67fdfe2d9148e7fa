package org.cleanclaim.cli.impact;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.source.RuleFile;

/**
 * The rules of a folder as git knows them at a revision. They are read from an archive that git
 * writes into a private temporary file; the working tree is not touched.
 */
final class GitRevision {
  private static final int MOST_MESSAGE = 500;

  private final Path folder;
  private final String revision;

  /**
   * @param folder of the rules in a working tree
   * @param revision anything that git knows a commit by
   */
  GitRevision(Path folder, String revision) {
    this.folder = folder;
    this.revision = revision;
  }

  /**
   * Reads the rule files.
   *
   * @throws IOException when there is no git, no such revision, or no such folder at that revision;
   *     the message is for the user
   */
  List<RuleFile> files() throws IOException {
    String commit = commit();
    Path archive = Files.createTempFile("cleanclaim-", ".zip");
    try {
      git(Optional.of(archive), "archive", "--format=zip", commit, ".");
      try (FileSystem zip =
          FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
        return RuleFiles.in(zip.getPath("/"));
      }
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private String commit() throws IOException {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new IOException("no folder and no git revision: " + revision);
    }
    return git(Optional.empty(), "rev-parse", "--verify", revision + "^{commit}").strip();
  }

  /** Runs git in the folder and gives back what it said, unless that goes to a file. */
  private String git(Optional<Path> output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Path errors = Files.createTempFile("cleanclaim-", ".txt");
    try {
      builder.redirectError(errors.toFile());
      output.ifPresent(file -> builder.redirectOutput(file.toFile()));
      Process git = start(builder);
      git.getOutputStream().close();
      String said;
      try (InputStream out = git.getInputStream()) {
        said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      if (exitCode(git) != 0) {
        throw new IOException(
            "neither a folder nor a revision that git can read: "
                + revision
                + ": "
                + message(errors));
      }
      return said;
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  private Process start(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException(
          revision + " is no folder, and git, which would know it as a revision, can't be started",
          e);
    }
  }

  private static int exitCode(Process git) throws IOException {
    try {
      return git.waitFor();
    } catch (InterruptedException e) {
      git.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String message(Path errors) throws IOException {
    String all = Files.readString(errors, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    return all.length() > MOST_MESSAGE ? all.substring(0, MOST_MESSAGE) : all;
  }
}
