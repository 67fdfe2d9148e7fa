package org.cleanclaim.cli.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of one save.
 *
 * @param rules ids of the rules that were saved, or whose proofs were
 * @param taken whether the rulebook in force holds what was saved; else the last good one stays
 * @param faults of the rules, a line each; none are compiled when there are any that stop it
 * @param proofs how many were run
 * @param failures of proofs, a line each
 * @param milliseconds from seeing the change to the end of the proofs
 */
public record Seen(
    List<String> rules,
    boolean taken,
    List<String> faults,
    int proofs,
    List<String> failures,
    long milliseconds) {
  private static final int MOST_NAMED = 5;

  public boolean isGood() {
    return taken && faults.isEmpty() && failures.isEmpty();
  }

  /** Lines for a terminal, the last of which sums up. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(faults);
    lines.addAll(failures);
    String end =
        taken
            ? proofs - failed() + " of " + proofs + (proofs == 1 ? " proof" : " proofs") + " passed"
            : "NOT TAKEN, the last good rulebook stays";
    lines.add(named() + ": " + end + ", " + milliseconds + " ms");
    return lines;
  }

  private String named() {
    String first = String.join(", ", rules.subList(0, Math.min(MOST_NAMED, rules.size())));
    int more = rules.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private long failed() {
    return failures.stream().filter(line -> line.startsWith("FAILED ")).count();
  }

  /** The same for programs. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", rules);
    tree.put("taken", taken);
    tree.put("faults", faults);
    tree.put("proofs", proofs);
    tree.put("failures", failures);
    tree.put("milliseconds", milliseconds);
    return tree;
  }
}
