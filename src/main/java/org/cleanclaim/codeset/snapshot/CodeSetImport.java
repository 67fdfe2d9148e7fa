package org.cleanclaim.codeset.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.cleanclaim.codeset.file.MalformedFileException;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.Unwrapping;
import org.cleanclaim.codeset.published.RefusedFileException;

/**
 * Imports published files into a snapshot: all of them or none. The old snapshot stays as it is
 * until the new one lies complete beside it; imports at the same time wait for one another.
 */
public final class CodeSetImport {
  private static final String ASIDE = ".importing";

  private final Path snapshot;
  private final ImportOptions options;

  private CodeSetImport(Path snapshot, ImportOptions options) {
    this.snapshot = snapshot.toAbsolutePath();
    this.options = options;
  }

  /**
   * Imports files and tells what became of each.
   *
   * @param snapshot is made when it isn't there; its directory too
   * @throws RefusedFileException when a file is recognised but not to be trusted; the snapshot is
   *     untouched and the message names file and lines
   * @throws IOException when a file can't be read or the snapshot can't be written
   */
  public static List<FileOutcome> run(Path snapshot, List<Path> files, ImportOptions options)
      throws IOException {
    return new CodeSetImport(snapshot, options).run(files);
  }

  private List<FileOutcome> run(List<Path> files) throws IOException {
    Files.createDirectories(snapshot.getParent());
    Path lockFile = snapshot.resolveSibling(snapshot.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException(lockFile + ": can't be locked");
      }
      removeLeftovers();
      return importAside(files);
    }
  }

  /** Holding the lock, whatever lies aside was left by an import that was killed. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(snapshot.getParent(), snapshot.getFileName() + ASIDE + "*")) {
      for (Path leftover : leftovers) {
        Files.delete(leftover);
      }
    }
  }

  private List<FileOutcome> importAside(List<Path> files) throws IOException {
    Path aside = snapshot.resolveSibling(snapshot.getFileName() + ASIDE);
    boolean fresh = !Files.exists(snapshot);
    try {
      if (!fresh) {
        Files.copy(snapshot, aside);
      }
      List<FileOutcome> outcomes = new ArrayList<>();
      if (write(aside, fresh, files, outcomes)) {
        try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
          written.force(true);
        }
        Files.move(
            aside, snapshot, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      return outcomes;
    } catch (SQLException e) {
      throw new IOException(snapshot + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private boolean write(Path aside, boolean fresh, List<Path> files, List<FileOutcome> outcomes)
      throws IOException, SQLException {
    try (Connection connection = Database.writeAside(aside)) {
      if (fresh) {
        Schema.create(connection);
      } else if (Database.version(connection) != Schema.VERSION) {
        throw new IOException(
            snapshot + ": written by another version of Cleanclaim; import into a new file");
      }
      SnapshotWriter writer = new SnapshotWriter(connection, options);
      for (Path file : files) {
        addAll(file, writer, outcomes);
      }
      boolean listsWritten =
          options.origin() == Origin.PUBLISHED
              && (!fresh || writer.hasWritten())
              && addOwnLists(connection);
      connection.commit();
      return listsWritten || writer.hasWritten();
    }
  }

  private boolean addOwnLists(Connection connection) throws IOException, SQLException {
    SnapshotWriter writer = new SnapshotWriter(connection, options.of(Origin.OWN_LIST));
    OwnLists.visit(file -> addAll(file, writer, new ArrayList<>()));
    int stamp = OwnLists.stamp();
    boolean isOfAnotherVersion = Database.stamp(connection) != stamp;
    if (isOfAnotherVersion) {
      Database.stamp(connection, stamp);
    }
    return writer.hasWritten() || isOfAnotherVersion;
  }

  private static void addAll(Path file, SnapshotWriter writer, List<FileOutcome> outcomes)
      throws IOException {
    try {
      Unwrapping.visit(file, published -> outcomes.add(add(writer, published)));
    } catch (MalformedFileException e) {
      throw new RefusedFileException(file.getFileName() + ": " + e.getMessage());
    }
  }

  private static FileOutcome add(SnapshotWriter writer, PublishedFile file) throws IOException {
    try {
      return writer.add(file);
    } catch (RefusedFileException | MalformedFileException e) {
      throw new RefusedFileException(file.shown() + ": " + e.getMessage());
    } catch (ZipException | EOFException e) {
      throw new RefusedFileException(
          file.shown() + ": " + MalformedFileException.damagedArchive(e).getMessage());
    } catch (IOException e) {
      throw new IOException(file.shown() + ": " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
