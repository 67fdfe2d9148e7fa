package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * The patterns of one way to match a rule, or of a group below {@code not} or {@code exists}, by
 * what a fact for them means.
 *
 * @param matched each needs a fact, and these facts are joined, in this order
 * @param presences groups that must fit the matched facts: {@code exists}
 * @param absences groups that must not: {@code not}
 * @param others facts for these may matter to the engine and decide nothing here
 * @param isWhole whether nothing decides beside the matched, the presences and the absences
 */
record RuleShape(
    List<Pattern> matched,
    List<RuleShape> presences,
    List<RuleShape> absences,
    List<Pattern> others,
    boolean isWhole) {

  /** Reads the conditions; empty when they hold something whose meaning is unknown here. */
  static Optional<RuleShape> of(GroupElement conditions) {
    Reader reader = new Reader();
    return reader.readAll(conditions.isAnd() ? conditions.getChildren() : List.of(conditions))
        ? Optional.of(reader.shape())
        : Optional.empty();
  }

  /** Reads one group. */
  private static final class Reader {
    private final List<Pattern> matched = new ArrayList<>();
    private final List<RuleShape> presences = new ArrayList<>();
    private final List<RuleShape> absences = new ArrayList<>();
    private final List<Pattern> others = new ArrayList<>();
    private boolean isWhole = true;

    RuleShape shape() {
      return new RuleShape(
          List.copyOf(matched),
          List.copyOf(presences),
          List.copyOf(absences),
          List.copyOf(others),
          isWhole);
    }

    boolean readAll(List<? extends RuleConditionElement> elements) {
      return elements.stream().allMatch(this::read);
    }

    private boolean read(RuleConditionElement element) {
      if (element instanceof Pattern pattern && pattern.getSource() == null) {
        return matched.add(pattern);
      }
      if (element instanceof GroupElement group && group.isAnd()) {
        return readAll(group.getChildren());
      }
      if (element instanceof GroupElement group && (group.isExists() || group.isNot())) {
        return readGroup(group.getChildren(), group.isExists() ? presences : absences);
      }
      isWhole = false;
      return readOthers(element);
    }

    private boolean readGroup(List<RuleConditionElement> elements, List<RuleShape> groups) {
      Reader below = new Reader();
      return below.readAll(elements) && groups.add(below.shape());
    }

    /** A pattern over another source than the facts needs none itself; its source may. */
    private boolean readOthers(RuleConditionElement element) {
      if (element instanceof Pattern pattern) {
        return pattern.getSource() == null
            ? others.add(pattern)
            : readOthers((RuleConditionElement) pattern.getSource());
      }
      if (element instanceof GroupElement group) {
        return group.getChildren().stream().allMatch(this::readOthers);
      }
      if (element instanceof Accumulate accumulate) {
        return readOthers(accumulate.getSource());
      }
      return element instanceof From;
    }
  }
}
