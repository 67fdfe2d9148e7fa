package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.PerioperativeService;
import org.cleanclaim.codeset.PerioperativeService.Phase;
import org.cleanclaim.codeset.Surgery;

/**
 * The visits and procedures that fall into the global period of an operation. Of several operations
 * that cover a line in one phase, the nearest is told.
 */
final class SurgeryFacts implements FactSource {
  private static final String VISITS = "global-package-visit";

  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    if (claim.type() != ClaimType.PROFESSIONAL) {
      return;
    }
    List<Surgeries.Performed> surgeries = Surgeries.of(context);
    if (!surgeries.isEmpty()) {
      for (ServiceLine line : claim.lines()) {
        if (line.period().isPresent() && isVisitOrProcedure(context, line)) {
          facts.addAll(nearest(claim, line, surgeries).values());
        }
      }
    }
  }

  private static boolean isVisitOrProcedure(ClaimContext context, ServiceLine line) {
    LocalDate day = line.period().get().from();
    for (ListedCode row : context.codeSets().procedure(line.procedureCode()).lists()) {
      if (row.list().equals(VISITS) && row.term().contains(day)) {
        return true;
      }
    }
    return Surgeries.row(context, line.procedureCode(), day).isPresent();
  }

  private static Map<Phase, PerioperativeService> nearest(
      Claim claim, ServiceLine line, List<Surgeries.Performed> surgeries) {
    Map<Phase, PerioperativeService> nearest = new EnumMap<>(Phase.class);
    for (Surgeries.Performed performed : surgeries) {
      Surgery surgery = performed.surgery();
      long days = ChronoUnit.DAYS.between(surgery.day(), line.period().get().from());
      if (surgery.covers(days) && performed.concerns().test(line)) {
        PerioperativeService service =
            new PerioperativeService(line, surgery, days, claim.diagnosisCodesOf(line));
        nearest.merge(service.phase(), service, SurgeryFacts::nearer);
      }
    }
    return nearest;
  }

  private static PerioperativeService nearer(PerioperativeService one, PerioperativeService two) {
    return Math.abs(two.daysAfter()) < Math.abs(one.daysAfter()) ? two : one;
  }
}
