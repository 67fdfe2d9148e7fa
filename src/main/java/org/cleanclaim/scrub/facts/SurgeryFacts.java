package org.cleanclaim.scrub.facts;

import java.util.EnumMap;
import java.util.Map;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.PerioperativeService;
import org.cleanclaim.codeset.PerioperativeService.Phase;
import org.cleanclaim.codeset.ProcedureOnDay;

/**
 * The visits and procedures that fall into the global period of an operation. Of several operations
 * that cover a line in one phase, the nearest is told.
 */
final class SurgeryFacts extends FactSource {
  private static final String VISITS = "global-package-visit";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    if (claim.type() != ClaimType.PROFESSIONAL) {
      return;
    }
    Surgeries surgeries = new Surgeries(context);
    if (!surgeries.isEmpty()) {
      for (CodedLine coded : context.lines()) {
        if (coded.onDay().isPresent() && isVisitOrProcedure(coded.onDay().get())) {
          facts.addAll(nearest(claim, coded.line(), surgeries).values());
        }
      }
    }
  }

  private static boolean isVisitOrProcedure(ProcedureOnDay code) {
    return code.isOn(VISITS) || code.operation().isPresent();
  }

  private static Map<Phase, PerioperativeService> nearest(
      Claim claim, ServiceLine line, Surgeries surgeries) {
    Map<Phase, Performed> nearest = new EnumMap<>(Phase.class);
    for (GlobalPeriod period : GlobalPeriod.values()) {
      surgeries
          .nearest(line, period)
          .ifPresent(
              performed ->
                  nearest.merge(period.phase(), performed, (a, b) -> Performed.nearer(a, b, line)));
    }
    Map<Phase, PerioperativeService> services = new EnumMap<>(Phase.class);
    nearest.forEach(
        (phase, performed) ->
            services.put(
                phase,
                new PerioperativeService(
                    line,
                    performed.surgery(),
                    performed.daysUntil(line),
                    claim.diagnosisCodesOf(line))));
    return services;
  }
}
