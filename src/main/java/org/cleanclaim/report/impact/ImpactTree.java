package org.cleanclaim.report.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.report.ReportHeader;

/** An impact as a tree for JSON. */
final class ImpactTree {
  private final Impact impact;
  private final ImpactHeader header;

  private ImpactTree(Impact impact, ImpactHeader header) {
    this.impact = impact;
    this.header = header;
  }

  static Map<String, Object> of(Impact impact, ImpactHeader header) {
    return new ImpactTree(impact, header).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", 1);
    tree.put("tool", header.after().tool());
    tree.put("before", rulebook(header.from(), header.before()));
    tree.put("after", rulebook(header.to(), header.after()));
    tree.put("starterCodeSets", header.after().usesStarterSets());
    tree.put("claims", claims());
    tree.put("rules", impact.rules().stream().map(this::rule).toList());
    tree.put("withoutEffect", header.withoutEffect(impact));
    return tree;
  }

  private static Map<String, Object> rulebook(String name, ReportHeader judgedBy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", name);
    tree.put("rules", judgedBy.rules());
    tree.put("sha256", judgedBy.rulebookSha256());
    return tree;
  }

  private Map<String, Object> claims() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("claims", impact.claims());
    tree.put("compared", impact.compared());
    tree.put("unreadable", impact.unreadable());
    tree.put("asBefore", impact.asBefore());
    tree.put("chargeAtRiskBefore", impact.all().before());
    tree.put("chargeAtRiskAfter", impact.all().after());
    for (Kind kind : Kind.values()) {
      tree.put(kind.name(), tally(impact.claims(kind)));
    }
    return tree;
  }

  private Map<String, Object> rule(RuleImpact rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", rule.rule());
    tree.put("title", header.title(rule.rule()));
    tree.put("edit", header.edit(rule.rule()));
    tree.put("differsIn", rule.differing().stream().map(Aspect::words).toList());
    for (Kind kind : Kind.values()) {
      Map<String, Object> tally = tally(rule.tally(kind));
      tally.put("examples", examples(rule.tally(kind)));
      tree.put(kind.name(), tally);
    }
    return tree;
  }

  private static Map<String, Object> tally(Tally tally) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("claims", tally.claims());
    tree.put("chargeAtRiskBefore", tally.before());
    tree.put("chargeAtRiskAfter", tally.after());
    return tree;
  }

  private static List<Map<String, Object>> examples(Tally tally) {
    return tally.examples().stream().map(ImpactTree::example).toList();
  }

  private static Map<String, Object> example(Example example) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("claimId", example.claimId());
    tree.put("file", example.file());
    tree.put("part", example.part());
    tree.put("place", example.place());
    return tree;
  }
}
