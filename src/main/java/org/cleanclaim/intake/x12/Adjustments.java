package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.Field;

/** Reads CAS: one group and up to six trios of reason, amount and quantity. */
final class Adjustments {
  private static final int LAST = 19;

  private Adjustments() {}

  /** The list with those of one segment added. */
  static List<Adjustment> plus(List<Adjustment> list, Segment segment, Values values) {
    List<Adjustment> result = list;
    for (int i = 2; i < LAST; i += 3) {
      if (segment.has(i) || segment.has(i + 1)) {
        result =
            Lists.plus(
                result,
                new Adjustment(
                    segment.code(1),
                    segment.code(i),
                    values.money(segment, i + 1, Field.PAYMENT),
                    segment.text(i + 2)));
      }
    }
    return result;
  }
}
