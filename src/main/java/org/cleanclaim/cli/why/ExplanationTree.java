package org.cleanclaim.cli.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.scrub.explain.Explanation;
import org.cleanclaim.scrub.explain.Explanation.Condition;
import org.cleanclaim.scrub.explain.Explanation.Gate;
import org.cleanclaim.scrub.explain.Explanation.Obstacle;

/** An explanation as maps and lists, for JSON. */
public final class ExplanationTree {
  private ExplanationTree() {}

  /**
   * The tree of one.
   *
   * @param subject what was judged
   */
  public static Map<String, Object> of(Explanation why, String subject) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", why.rule());
    tree.put("subject", subject);
    tree.put("fires", why.fired());
    tree.put("complete", why.complete());
    tree.put("findings", why.findings().stream().map(ExplanationTree::finding).toList());
    tree.put("blockedByHeader", why.gates().stream().map(ExplanationTree::gate).toList());
    tree.put("conditions", why.conditions().stream().map(ExplanationTree::condition).toList());
    tree.put("notChecked", why.gaps());
    return tree;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("verdict", finding.verdict().name());
    tree.put("severity", finding.severity().name());
    tree.put("lines", finding.lines());
    tree.put("message", finding.message());
    tree.put("evidence", rows(finding.evidence()));
    return tree;
  }

  private static Map<String, Object> gate(Gate gate) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", gate.line());
    tree.put("rule", gate.rule());
    tree.put("claim", gate.claim());
    return tree;
  }

  private static Map<String, Object> condition(Condition condition) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", condition.line());
    tree.put("text", condition.text());
    tree.put("met", condition.isMet());
    tree.put("known", condition.known() || !condition.obstacles().isEmpty());
    tree.put("facts", condition.facts());
    tree.put("rows", rows(condition.rows()));
    tree.put("blockedBy", condition.obstacles().stream().map(ExplanationTree::obstacle).toList());
    return tree;
  }

  private static Map<String, Object> obstacle(Obstacle obstacle) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", obstacle.kind().name().toLowerCase(Locale.ROOT));
    tree.put("line", obstacle.line());
    tree.put("text", obstacle.text());
    tree.put("found", obstacle.found());
    Map<String, Object> values = new LinkedHashMap<>();
    obstacle.values().forEach(v -> v.value().ifPresent(value -> values.put(v.expression(), value)));
    tree.put("values", values);
    return tree;
  }

  private static List<Map<String, Object>> rows(List<Evidence> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("table", row.table());
              tree.put("edition", row.edition());
              tree.put("cells", row.cells());
              return tree;
            })
        .toList();
  }
}
