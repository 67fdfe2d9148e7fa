package org.cleanclaim.rulebook.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.rulebook.anatomy.GroupText;
import org.cleanclaim.rulebook.anatomy.OperatorText;
import org.cleanclaim.rulebook.anatomy.PartText;
import org.cleanclaim.rulebook.anatomy.PatternText;
import org.cleanclaim.rulebook.anatomy.RuleAnatomy;
import org.cleanclaim.rulebook.anatomy.RuleEdit;
import org.cleanclaim.rulebook.anatomy.Span;
import org.cleanclaim.rulebook.source.RuleFile;

/**
 * Makes the mutants of a rule: each part, {@code not}, {@code exists} and nameless pattern dropped,
 * each operator turned into its opposite, each truth negated.
 */
public final class Mutants {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("==", "!="),
          Map.entry("!=", "=="),
          Map.entry("<", ">="),
          Map.entry(">=", "<"),
          Map.entry(">", "<="),
          Map.entry("<=", ">"),
          Map.entry("&&", "||"),
          Map.entry("||", "&&"),
          Map.entry("in", "not in"),
          Map.entry("not in", "in"),
          Map.entry("contains", "not contains"),
          Map.entry("not contains", "contains"),
          Map.entry("memberOf", "not memberOf"),
          Map.entry("not memberOf", "memberOf"),
          Map.entry("matches", "not matches"),
          Map.entry("not matches", "matches"),
          Map.entry("!", ""));

  private final RuleFile file;
  private final RuleAnatomy anatomy;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Map<String, Integer> changes = new HashMap<>();

  private Mutants(RuleFile file) {
    this.file = file;
    anatomy = RuleAnatomy.of(file.text());
  }

  /** The mutants of a rule file that compiles; some of them may not compile. */
  public static List<Mutant> of(RuleFile file) {
    Mutants made = new Mutants(file);
    made.anatomy.patterns().forEach(made::ofPattern);
    made.anatomy.groups().forEach(made::ofGroup);
    return List.copyOf(made.mutants);
  }

  private void ofPattern(PatternText pattern) {
    boolean isNamed =
        pattern.name().isPresent() || pattern.parts().stream().anyMatch(p -> p.name().isPresent());
    boolean isTopLevel = anatomy.isTopLevel(pattern.span());
    if (!isNamed && isTopLevel && anatomy.patterns().size() > 1) {
      add(pattern.line(), words(pattern.span()) + " dropped", edit().dropPattern(pattern));
    }
    for (PartText part : pattern.parts()) {
      if (part.isCondition()) {
        ofPart(pattern, part);
      }
    }
  }

  private void ofPart(PatternText pattern, PartText part) {
    String words = pattern.type() + ": " + words(part.span());
    add(part.line(), words + " dropped", edit().dropPart(part));
    List<OperatorText> operators = OperatorText.in(anatomy.text(), part.expression());
    for (OperatorText operator : operators) {
      String opposite = OPPOSITES.get(operator.operator());
      RuleEdit edit = edit().replace(operator.span(), opposite);
      add(part.line(), words + becomes(operator, opposite, part), edit);
    }
    if (operators.isEmpty()) {
      Span start = new Span(part.expression().from(), part.expression().from());
      add(part.line(), words + " negated", edit().replace(start, "!"));
    }
  }

  private String becomes(OperatorText operator, String opposite, PartText part) {
    int place = operator.span().from() - part.expression().from();
    boolean isOnly =
        OperatorText.in(anatomy.text(), part.expression()).stream()
                .filter(o -> o.operator().equals(operator.operator()))
                .count()
            == 1;
    String which = isOnly ? "" : " at " + place;
    return " with " + (opposite.isEmpty() ? "no !" : opposite) + which;
  }

  private void ofGroup(GroupText group) {
    String words = words(group.span());
    add(group.line(), words + " dropped", edit().dropGroup(group));
    boolean isNot = group.kind() == GroupText.Kind.NOT;
    Span word = new Span(group.span().from(), group.span().from() + (isNot ? 3 : 6));
    add(
        group.line(),
        words + " with " + (isNot ? "exists" : "not"),
        edit().replace(word, isNot ? "exists" : "not"));
  }

  private RuleEdit edit() {
    return new RuleEdit(anatomy);
  }

  private String words(Span span) {
    return span.of(anatomy.text()).replaceAll("\\s+", " ");
  }

  private void add(int line, String change, RuleEdit edit) {
    int times = changes.merge(change, 1, Integer::sum);
    String name = file.ruleName() + "-mutant-" + mutants.size();
    String text = edit.text().replaceFirst("rule \"[^\"]*\"", "rule \"" + name + "\"");
    mutants.add(
        new Mutant(
            file.id(),
            line,
            change + Optional.of(times).filter(t -> t > 1).map(t -> " #" + t).orElse(""),
            new RuleFile(file.family() + "/" + name + ".drl", text)));
  }
}
