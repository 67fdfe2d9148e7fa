package org.cleanclaim.report.impact;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cleanclaim.report.ReportHeader;

/**
 * What was compared.
 *
 * @param from what the rulebook before was named by
 * @param to what the rulebook after was named by
 * @param before which tool, rules, code sets and history judged; code sets and history are the same
 *     for both
 * @param edits rules whose files differ, by id
 */
public record ImpactHeader(
    String from,
    String to,
    ReportHeader before,
    ReportHeader after,
    SortedMap<String, RuleEdit> edits) {
  /** What was done to a rule's file. */
  public enum RuleEdit {
    ADDED,
    REMOVED,
    EDITED;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ImpactHeader {
    edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
  }

  /** How many files were edited in some way. */
  long count(RuleEdit edit) {
    return edits.values().stream().filter(e -> e == edit).count();
  }

  /** The title that a rule has now, or had. */
  String title(String rule) {
    String now = after.title(rule);
    return now.isEmpty() ? before.title(rule) : now;
  }

  /** What was done to a rule that says something else; it may be that nothing was. */
  String edit(String rule) {
    RuleEdit edit = edits.get(rule);
    return edit == null ? "" : edit.words();
  }

  /** The edited rules that say the same of every claim. */
  List<String> withoutEffect(Impact impact) {
    Map<String, RuleEdit> left = new TreeMap<>(edits);
    impact.rules().forEach(rule -> left.remove(rule.rule()));
    return List.copyOf(left.keySet());
  }
}
