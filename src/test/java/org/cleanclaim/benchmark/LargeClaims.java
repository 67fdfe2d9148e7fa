package org.cleanclaim.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.PlannedClaim;

/** Claims of unusual size, put together from ordinary ones. */
final class LargeClaims {
  private LargeClaims() {}

  /** One claim with the lines of as many claims as it takes, all by one provider. */
  static Claim ofLines(List<PlannedClaim> claims, int count) {
    Claim first = claims.get(0).claim();
    String performing = first.lines().get(0).performingNpi();
    List<ServiceLine> lines = new ArrayList<>(count);
    Money charge = Money.ZERO;
    for (int i = 0; lines.size() < count; i++) {
      for (ServiceLine line : claims.get(i).claim().lines()) {
        if (lines.size() < count) {
          int number = lines.size() + 1;
          lines.add(
              line.with(
                  l ->
                      l.number(number)
                          .assignedNumber(Integer.toString(number))
                          .performingNpi(performing)
                          .diagnosisPointers(List.of(1))));
          charge = charge.plus(line.charge().orElse(Money.ZERO));
        }
      }
    }
    Money sum = charge;
    return first.with(c -> c.id("LINES" + count).lines(lines).charge(Optional.of(sum)));
  }

  /** Claims of the patient of the first one, with so many lines together; not the first itself. */
  static List<Claim> ofPatient(List<PlannedClaim> claims, int lines) {
    Claim first = claims.get(0).claim();
    List<Claim> prior = new ArrayList<>();
    int count = 0;
    for (int i = 1; count < lines; i++) {
      Claim claim = claims.get(i).claim();
      count += claim.lines().size();
      prior.add(claim.with(c -> c.subscriber(first.subscriber()).patient(first.patient())));
    }
    return prior;
  }
}
