package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Accident;
import org.cleanclaim.claim.ClaimIndicators;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;

/** What CLM states, and AMT*F5 behind it. */
final class ClaimStatement {
  final String id;
  final Optional<Money> charge;
  final String facility;
  final String facilityQualifier;
  final String frequency;
  final ClaimIndicators indicators;
  final Accident accident;

  ClaimStatement(Segment segment, Values values) {
    id = segment.text(1);
    charge = values.money(segment, 2, Field.CHARGE);
    facility = segment.code(5, 1);
    facilityQualifier = segment.code(5, 2);
    frequency = segment.code(5, 3);
    indicators =
        new ClaimIndicators(
            segment.code(6),
            segment.code(7),
            segment.code(8),
            segment.code(9),
            segment.code(10),
            segment.code(12),
            segment.code(20));
    accident = segment.has(11) ? accident(segment) : Accident.NONE;
  }

  private static Accident accident(Segment segment) {
    List<String> causes = List.of();
    for (int i = 1; i <= 3; i++) {
      String cause = segment.code(11, i);
      causes = cause.isEmpty() ? causes : Lists.plus(causes, cause);
    }
    return new Accident(causes, segment.code(11, 4), segment.code(11, 5));
  }

  /** Four digits: 0, the facility's two, the frequency. */
  String typeOfBill() {
    return facility.isEmpty() && frequency.isEmpty() ? "" : "0" + facility + frequency;
  }
}
