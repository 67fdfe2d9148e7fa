package org.cleanclaim.scrub.explain;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.anatomy.GroupText;
import org.cleanclaim.rulebook.anatomy.PatternText;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.accessor.DataProvider;

/** One condition of a rule: a pattern or a group of patterns. */
sealed interface Clause {
  /**
   * A pattern that wants one fact.
   *
   * @param type of the facts that it matches
   * @param parts those that say something of the fact
   * @param source where the facts come from when they are not those of the claim
   */
  record OnePattern(
      PatternText text,
      Pattern pattern,
      Class<?> type,
      List<Part> parts,
      Optional<DataProvider> source)
      implements Clause {
    public OnePattern {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Patterns that must have no facts, or some, that fit one another and the earlier ones.
   *
   * @param isNot as the engine has it
   * @param text as written, where an {@code exists} over an {@code or} is a {@code not} here
   */
  record Group(boolean isNot, GroupText text, List<Clause> clauses) implements Clause {
    public Group {
      clauses = List.copyOf(clauses);
    }
  }
}
