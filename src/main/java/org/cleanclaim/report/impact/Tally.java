package org.cleanclaim.report.impact;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Money;

/** How many claims of one kind there are, with their charges at risk and the first few of them. */
public final class Tally {
  private final int mostExamples;
  private final List<Example> examples = new ArrayList<>();
  private long claims;
  private long centsBefore;
  private long centsAfter;

  Tally(int mostExamples) {
    this.mostExamples = mostExamples;
  }

  void add(Money before, Money after) {
    claims++;
    centsBefore += before.cents();
    centsAfter += after.cents();
  }

  boolean wantsExample() {
    return examples.size() < mostExamples;
  }

  void addExample(Example example) {
    examples.add(example);
  }

  /** Claims; an envelope of an input file counts as one. */
  public long claims() {
    return claims;
  }

  /** Their charge at risk by the rulebook before. */
  public Money before() {
    return new Money(centsBefore);
  }

  /** Their charge at risk by the rulebook after. */
  public Money after() {
    return new Money(centsAfter);
  }

  /** The first of them, in input order. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }
}
