package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Workday;
import org.cleanclaim.codeset.LateFiling;
import org.cleanclaim.codeset.Parameter;

/**
 * What was filed too late: each line by its first day, a hospital's bill by its last. A limit that
 * ends on no working day ends on the next one.
 */
final class FilingFacts extends FactSource {
  private static final String LIMIT = "timely-filing-limit";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Optional<LocalDate> sent = context.claim().submission().created();
    if (sent.isEmpty()) {
      return;
    }
    for (Parameter parameter : context.parameters()) {
      if (parameter.name().equals(LIMIT)) {
        addLate(facts, context, sent.get(), parameter);
      }
    }
  }

  private static void addLate(
      FactCollector facts, ClaimContext context, LocalDate sent, Parameter limit) {
    if (context.claim().type() == ClaimType.INSTITUTIONAL) {
      addLate(facts, context.claim(), context.day(), sent, limit);
      return;
    }
    for (CodedLine coded : context.lines()) {
      addLate(facts, coded.line(), coded.line().dateOfService(), sent, limit);
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
