package org.cleanclaim.cli.proof;

import java.util.ArrayList;
import java.util.List;

/** What is written of a proof against what was found on it. */
public final class FindingsDiff {
  private FindingsDiff() {}

  /**
   * The lines that differ: {@code - } before what is written and was not found, {@code + } before
   * what was found and is not written; empty when nothing is written of a proof or all agrees.
   */
  public static List<String> of(ProofResult result, WrittenFindings written) {
    List<String> expected = written.of(result.proof()).orElse(result.findings());
    List<String> missing = new ArrayList<>(expected);
    result.findings().forEach(missing::remove);
    List<String> added = new ArrayList<>(result.findings());
    expected.forEach(added::remove);
    List<String> diff = new ArrayList<>();
    missing.forEach(line -> diff.add("- " + line));
    added.forEach(line -> diff.add("+ " + line));
    return diff;
  }
}
