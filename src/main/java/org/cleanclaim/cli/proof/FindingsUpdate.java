package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down what rules say of their proofs. What is written already and differs is kept unless it
 * is to be replaced, and either way it is told.
 */
public final class FindingsUpdate {
  private final boolean replaces;
  private final List<String> told = new ArrayList<>();

  /**
   * @param replaces whether what is written already may be replaced
   */
  public FindingsUpdate(boolean replaces) {
    this.replaces = replaces;
  }

  /** Writes what is to be written and tells what was done, a line each. */
  public List<String> apply(List<ProofResult> results) throws IOException {
    Map<Path, WrittenFindings> files = new LinkedHashMap<>();
    Map<Path, WrittenFindings> before = new LinkedHashMap<>();
    for (ProofResult result : results) {
      WrittenFindings written = WrittenFindings.beside(result.proof());
      before.putIfAbsent(written.file(), written);
      files.put(written.file(), changed(files.getOrDefault(written.file(), written), result));
    }
    for (Map.Entry<Path, WrittenFindings> file : files.entrySet()) {
      WrittenFindings cleared = withoutGone(file.getValue());
      if (!cleared.equals(before.get(file.getKey()))) {
        cleared.write();
        told.add("wrote " + file.getKey());
      }
    }
    return told;
  }

  private WrittenFindings changed(WrittenFindings written, ProofResult result) {
    if (written.of(result.proof()).isEmpty()) {
      return written.with(result);
    }
    List<String> diff = FindingsDiff.of(result, written);
    if (diff.isEmpty()) {
      return written;
    }
    told.add((replaces ? "replaced " : "kept, it differs: ") + result.proof().name());
    diff.forEach(line -> told.add("    " + line));
    return replaces ? written.with(result) : written;
  }

  private WrittenFindings withoutGone(WrittenFindings written) {
    WrittenFindings left = written;
    for (String proof : written.proofs()) {
      if (!Files.isRegularFile(written.file().resolveSibling(proof))) {
        told.add(
            (replaces ? "removed, its proof is gone: " : "kept, though its proof is gone: ")
                + written.file().resolveSibling(proof));
        left = replaces ? left.without(proof) : left;
      }
    }
    return left;
  }
}
