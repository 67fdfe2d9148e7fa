package org.cleanclaim.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.PlannedClaim;

/** Claims of unusual size, put together from ordinary ones. */
final class LargeClaims {
  private static final int LINES_OF_MEMBER = 20;
  private static final int DAYS_OF_COURSE = 30;
  private static final int FIRST_NPI = 1_000_000_000;

  private LargeClaims() {}

  /** One claim with the lines of as many claims as it takes, all by one provider. */
  static Claim ofLines(List<PlannedClaim> claims, int count) {
    Claim first = claims.get(0).claim();
    String performing = first.lines().get(0).performingNpi();
    List<ServiceLine> lines = new ArrayList<>(count);
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
        }
      }
    }
    return withLines(first, "LINES" + count, lines);
  }

  /** The same by a team, every {@value #LINES_OF_MEMBER} lines by another member. */
  static Claim ofTeam(List<PlannedClaim> claims, int count) {
    Claim large = ofLines(claims, count);
    List<ServiceLine> lines =
        large.lines().stream()
            .map(line -> line.withPerformingNpi(npi((line.number() - 1) / LINES_OF_MEMBER)))
            .toList();
    return large.with(c -> c.id("TEAM" + count).lines(lines));
  }

  /** The claim with other lines, and charged for all of them. */
  private static Claim withLines(Claim claim, String id, List<ServiceLine> lines) {
    Money charge = Money.sum(lines.stream().flatMap(l -> l.charge().stream()).toList());
    return claim.with(c -> c.id(id).lines(lines).charge(Optional.of(charge)));
  }

  private static String npi(int member) {
    return Integer.toString(FIRST_NPI + member);
  }

  /**
   * One claim for a course of treatment: the lines of a claim again on each of the days before, and
   * again by another performer. However many lines it has, a performer's day holds the same ones.
   */
  static Claim ofCourse(Claim claim, int count) {
    List<ServiceLine> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = i + 1;
      int visit = i / claim.lines().size();
      String performing = npi(visit / DAYS_OF_COURSE);
      ServiceLine line = claim.lines().get(i % claim.lines().size());
      Period day = Period.of(line.period().orElseThrow().from().minusDays(visit % DAYS_OF_COURSE));
      lines.add(
          line.with(
              l ->
                  l.number(number)
                      .assignedNumber(Integer.toString(number))
                      .performingNpi(performing)
                      .period(Optional.of(day))));
    }
    return withLines(claim, "COURSE" + count, lines);
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
