package org.cleanclaim.scrub.screen;

/**
 * A requirement as facts of one class are tested by it. The condition that has refuted a fact moves
 * forward, so that those that refute most come first. The answer is the same in any order; a
 * condition that can only be evaluated behind another keeps all of them as they are written. Of one
 * thread.
 */
final class ConditionTest {
  private final FactClass facts;
  private final int requirement;
  private final int[] written;
  private int[] order;

  /**
   * @param facts that are tested
   * @param requirement its number
   * @param conditions numbers of the conditions that are evaluated, as the rule has them
   */
  ConditionTest(FactClass facts, int requirement, int[] conditions) {
    this.facts = facts;
    this.requirement = requirement;
    written = conditions;
    order = conditions.clone();
  }

  /**
   * Adds the numbers of the facts of the class that meet the requirement, of some subjects.
   *
   * @return the subjects that have any
   */
  long addMeeting(long subjects, Numbers numbers) {
    long meeting = 0;
    for (long left = subjects & facts.subjects(); left != 0; left &= left - 1) {
      int subject = Long.numberOfTrailingZeros(left);
      int end = facts.end(subject);
      for (int i = facts.start(subject); i < end; i++) {
        if (facts.meets(this, i)) {
          numbers.add(facts.number(i));
          meeting |= Long.lowestOneBit(left);
        }
      }
    }
    return meeting;
  }

  int requirement() {
    return requirement;
  }

  /** The conditions in the order in which they are evaluated; not to be changed. */
  int[] order() {
    return order;
  }

  void refutedBy(int place) {
    if (place > 0 && order != written) {
      int condition = order[place];
      order[place] = order[place - 1];
      order[place - 1] = condition;
    }
  }

  /** Goes back to the order of the rule for good. */
  void keepOrder() {
    order = written;
  }
}
