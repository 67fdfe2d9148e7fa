package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Workday;
import org.cleanclaim.codeset.LateFiling;
import org.cleanclaim.codeset.Parameter;

/**
 * What was filed too late: each line by its first day, a hospital's bill by its last. A limit that
 * ends on no working day ends on the next one.
 */
final class FilingFacts implements FactSource {
  private static final String LIMIT = "timely-filing-limit";

  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    Optional<LocalDate> sent = claim.submission().created();
    if (sent.isEmpty()) {
      return;
    }
    for (Parameter parameter : context.parameters()) {
      if (parameter.name().equals(LIMIT)) {
        addLate(facts, claim, sent.get(), parameter);
      }
    }
  }

  private static void addLate(FactCollector facts, Claim claim, LocalDate sent, Parameter limit) {
    if (claim.type() == ClaimType.INSTITUTIONAL) {
      addLate(facts, claim, claim.date(), sent, limit);
      return;
    }
    for (ServiceLine line : claim.lines()) {
      addLate(facts, line, line.dateOfService(), sent, limit);
    }
  }

  private static void addLate(
      FactCollector facts, Citable part, Optional<LocalDate> day, LocalDate sent, Parameter limit) {
    if (day.isPresent()) {
      LocalDate lastDay = limit.lastDayFrom(day.get());
      if (sent.isAfter(lastDay)) {
        LocalDate workday = Workday.onOrAfter(lastDay);
        if (sent.isAfter(workday)) {
          facts.add(new LateFiling(part, workday, sent, limit));
        }
      }
    }
  }
}
