package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule says of its own proofs, written down beside them in {@code findings.txt}: the name of
 * each proof that it speaks on, and below it, indented, its findings. A proof says that its rule
 * fires; this says where and with which words.
 */
public final class WrittenFindings {
  private static final String FILE = "findings.txt";
  private static final String INDENT = "    ";

  private final Path file;
  private final Map<String, List<String>> findings;

  private WrittenFindings(Path file, Map<String, List<String>> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Reads those in the folder of a proof; none when it has no such file. */
  public static WrittenFindings beside(Proof proof) throws IOException {
    Path file = proof.file().resolveSibling(FILE);
    Map<String, List<String>> findings = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      String name = "";
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.startsWith(INDENT)) {
          findings.computeIfAbsent(name, n -> new ArrayList<>()).add(line.strip());
        } else if (!line.isBlank()) {
          name = line.strip();
          findings.put(name, new ArrayList<>());
        }
      }
    }
    return new WrittenFindings(file, findings);
  }

  public Path file() {
    return file;
  }

  /** Names of the proofs that something is written of. */
  public List<String> proofs() {
    return List.copyOf(findings.keySet());
  }

  /** What is written of a proof; empty when nothing is, not even that the rule says nothing. */
  public Optional<List<String>> of(Proof proof) {
    return Optional.ofNullable(findings.get(name(proof))).map(List::copyOf);
  }

  /** The same with what was found on a proof; a proof that its rule says nothing on is left out. */
  public WrittenFindings with(ProofResult result) {
    Map<String, List<String>> changed = new TreeMap<>(findings);
    changed.remove(name(result.proof()));
    if (!result.findings().isEmpty()) {
      changed.put(name(result.proof()), result.findings());
    }
    return new WrittenFindings(file, changed);
  }

  /** The same without a proof that is gone. */
  public WrittenFindings without(String proof) {
    Map<String, List<String>> changed = new TreeMap<>(findings);
    changed.remove(proof);
    return new WrittenFindings(file, changed);
  }

  /** Writes the file, or removes it when there is nothing to write. */
  public void write() throws IOException {
    if (findings.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    StringBuilder text = new StringBuilder();
    findings.forEach(
        (proof, lines) -> {
          text.append(proof).append('\n');
          lines.forEach(line -> text.append(INDENT).append(line).append('\n'));
        });
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenFindings that
        && file.equals(that.file)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, findings);
  }

  private static String name(Proof proof) {
    return proof.file().getFileName().toString();
  }
}
