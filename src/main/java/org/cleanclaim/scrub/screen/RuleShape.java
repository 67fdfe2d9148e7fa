package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/** The patterns of one way to match a rule, in its order, by what a fact for them means. */
final class RuleShape {
  /** What a fact for a pattern means. */
  enum Role {
    /** It needs a fact, and the facts of all such patterns are joined. */
    MATCHED,
    /** It needs a fact, but is not joined here: deep below {@code exists}. */
    NEEDED,
    /** Some fact must fit the matched ones: an {@code exists} of one pattern. */
    PRESENT,
    /** No fact may fit the matched ones: a {@code not} of one pattern. */
    ABSENT,
    /** Facts for it may matter to the engine and decide nothing here. */
    OTHER
  }

  /** A pattern and its role. */
  record Part(Pattern pattern, Role role) {}

  private final List<Part> parts = new ArrayList<>();

  private RuleShape() {}

  /** Reads the conditions; empty when they hold something whose meaning is unknown here. */
  static Optional<List<Part>> of(GroupElement conditions) {
    RuleShape shape = new RuleShape();
    return shape.add(conditions, Role.MATCHED)
        ? Optional.of(List.copyOf(shape.parts))
        : Optional.empty();
  }

  private boolean add(RuleConditionElement element, Role role) {
    if (element instanceof Pattern pattern) {
      return addPattern(pattern, role);
    }
    if (element instanceof GroupElement group) {
      Role below = roleBelow(group, role);
      return group.getChildren().stream().allMatch(child -> add(child, below));
    }
    if (element instanceof Accumulate accumulate) {
      return add(accumulate.getSource(), Role.OTHER);
    }
    return element instanceof From;
  }

  private static Role roleBelow(GroupElement group, Role role) {
    if (group.isAnd()) {
      return role;
    }
    boolean ofOnePattern =
        group.getChildren().size() == 1 && group.getChildren().get(0) instanceof Pattern;
    if (role == Role.MATCHED && ofOnePattern) {
      return group.isExists() ? Role.PRESENT : group.isNot() ? Role.ABSENT : Role.OTHER;
    }
    boolean needed = role == Role.MATCHED || role == Role.NEEDED || role == Role.PRESENT;
    return group.isExists() && needed ? Role.NEEDED : Role.OTHER;
  }

  /** A pattern over another source than the facts needs none itself; its source may. */
  private boolean addPattern(Pattern pattern, Role role) {
    if (pattern.getSource() != null) {
      return add((RuleConditionElement) pattern.getSource(), Role.OTHER);
    }
    return parts.add(new Part(pattern, role));
  }
}
