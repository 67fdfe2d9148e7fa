package org.cleanclaim.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;

/**
 * The lines of a claim as the page shows them.
 *
 * @param shown in claim order
 * @param quiet how many lines of a long claim are left out, as little or nothing was found there
 */
record HtmlLines(List<HtmlLine> shown, int quiet) {
  /** Claims with more lines than this show only those that something was found on. */
  private static final int SHORT_CLAIM = 30;

  /** In a long claim, how many lines are shown that findings of other lines stand on too. */
  private static final int MENTIONED = 5;

  static HtmlLines of(Claim claim, List<HtmlFinding> findings) {
    Map<Integer, List<HtmlFinding>> at = new HashMap<>();
    Map<Integer, List<HtmlFinding>> mentioned = new HashMap<>();
    for (HtmlFinding finding : findings) {
      add(at, finding.home(), finding);
      finding.lines().stream().skip(1).forEach(line -> add(mentioned, line, finding));
    }
    boolean all = claim.lines().size() <= SHORT_CLAIM;
    int room = MENTIONED;
    List<HtmlLine> shown = new ArrayList<>();
    for (ServiceLine line : claim.lines()) {
      List<HtmlFinding> here = at.getOrDefault(line.number(), List.of());
      List<HtmlFinding> mentions = mentioned.getOrDefault(line.number(), List.of());
      if (all || !here.isEmpty() || (!mentions.isEmpty() && room-- > 0)) {
        shown.add(HtmlLine.of(line, here, mentions));
      }
    }
    return new HtmlLines(List.copyOf(shown), claim.lines().size() - shown.size());
  }

  private static void add(Map<Integer, List<HtmlFinding>> map, int line, HtmlFinding finding) {
    map.computeIfAbsent(line, number -> new ArrayList<>()).add(finding);
  }

  /** Whether a finding stands beside a line; one on the whole claim, or on no line of it, not. */
  boolean shows(HtmlFinding finding) {
    return shown.stream().anyMatch(line -> line.number() == finding.home());
  }
}
