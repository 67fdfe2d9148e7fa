package org.cleanclaim.cli.why;

import java.util.Set;
import org.cleanclaim.rulebook.anatomy.GroupText;
import org.cleanclaim.rulebook.anatomy.PartText;
import org.cleanclaim.rulebook.anatomy.PatternText;
import org.cleanclaim.rulebook.anatomy.RuleAnatomy;
import org.cleanclaim.rulebook.anatomy.RuleEdit;
import org.cleanclaim.rulebook.anatomy.Span;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.explain.Explanation;
import org.cleanclaim.scrub.explain.Explanation.Obstacle;

/**
 * A rule without what is said to have kept it from firing. Its then-block is one that can't fail,
 * since the facts that the rule's own speaks of may be of another kind now.
 */
final class Counterfactual {
  private static final String THEN =
      "\n    findings.report(drools.getRule(), $counterfactual, \"it fires\");\nend\n";

  private final RuleFile file;
  private final RuleAnatomy anatomy;

  Counterfactual(RuleFile file) {
    this.file = file;
    anatomy = RuleAnatomy.of(file.text());
  }

  /**
   * The rule under another name, without some of the obstacles and without its gates.
   *
   * @param number tells it from others of the rule
   * @param subject type of what is judged, Claim or Envelope
   */
  RuleFile without(Set<Obstacle> obstacles, Explanation why, int number, String subject) {
    RuleEdit edit = new RuleEdit(anatomy);
    obstacles.forEach(o -> drop(o, edit));
    String edited = edit.text();
    String head = edited.substring(0, edited.length() - behindWhen());
    String name = file.ruleName() + "-without-" + number;
    String text = imported(head, subject) + "    $counterfactual : " + subject + "()\nthen" + THEN;
    String open = why.gates().isEmpty() ? text : openGates(text);
    return new RuleFile(
        file.family() + "/" + name + ".drl",
        open.replaceFirst("rule \"[^\"]*\"", "rule \"" + name + "\""));
  }

  private static String imported(String head, String subject) {
    String line = "import org.cleanclaim.claim." + subject;
    return head.contains(line + "\n")
        ? head
        : head.replaceFirst("(?m)^(package .*)$", "$1\n\n" + line);
  }

  /** How much of the text begins with {@code then}. */
  private int behindWhen() {
    String text = anatomy.text();
    return text.length() - text.lastIndexOf("then", anatomy.thenBlock().from());
  }

  private static String openGates(String text) {
    return text.replaceAll("@(scope|program|until)\\([^)]*\\)", "")
        .replaceAll("@since\\([^)]*\\)", "@since(\"1800-01-01\")");
  }

  private void drop(Obstacle obstacle, RuleEdit edit) {
    switch (obstacle.kind()) {
      case PART -> edit.dropPart(part(obstacle.span()));
      case PATTERN -> edit.dropPattern(pattern(obstacle.span()));
      case NOT, EXISTS -> edit.dropGroup(group(obstacle.span()));
    }
  }

  private PartText part(Span span) {
    return anatomy.patterns().stream()
        .flatMap(p -> p.parts().stream())
        .filter(p -> p.span().equals(span))
        .findFirst()
        .orElseThrow();
  }

  private PatternText pattern(Span span) {
    return anatomy.patterns().stream().filter(p -> p.span().equals(span)).findFirst().orElseThrow();
  }

  private GroupText group(Span span) {
    return anatomy.groups().stream().filter(g -> g.span().equals(span)).findFirst().orElseThrow();
  }
}
