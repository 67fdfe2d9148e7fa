package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FrequencyLimit;
import org.cleanclaim.codeset.LinePolicy;
import org.cleanclaim.codeset.PayerPolicy;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ServiceFrequency;

/**
 * Lines that are paid only so often, with the earlier services that count: those of the patient's
 * other claims and those of the same claim, one for each day.
 */
final class FrequencyFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Check check = null;
    for (CodedLine coded : context.lines()) {
      if (coded.onDay().isPresent() && mayBeLimited(coded.profile())) {
        check = check == null ? new Check(facts, context) : check;
        check.addLine(coded.line(), coded.profile());
      }
    }
  }

  private static boolean mayBeLimited(ProcedureProfile profile) {
    return !profile.limits().isEmpty()
        || !profile.policies().isEmpty()
        || !profile.payerPolicies().isEmpty();
  }

  /** The check of one claim. */
  private static final class Check {
    private final FactCollector facts;
    private final ClaimContext context;
    private CountedServices services;

    Check(FactCollector facts, ClaimContext context) {
      this.facts = facts;
      this.context = context;
    }

    void addLine(ServiceLine line, ProcedureProfile profile) {
      LocalDate day = line.dateOfService().orElseThrow();
      boolean national = false;
      for (FrequencyLimit limit : profile.limits()) {
        if (limit.row().term().contains(day)) {
          boolean held = add(line, limit);
          national |= held && limit.isPublished();
        }
      }
      for (LinePolicy policy :
          LinePolicy.of(context.claim(), line, profile.policies(), context.contractors())) {
        if (policy.binds() && !(national && policy.isNational())) {
          policy.frequency().ifPresent(limit -> add(line, limit));
        }
      }
      for (PayerPolicy payers : PayerPolicy.of(context.claim(), line, profile.payerPolicies())) {
        payers.policy().frequency().ifPresent(limit -> add(line, limit));
      }
    }

    /** Adds a limit when it is about the line. */
    private boolean add(ServiceLine line, FrequencyLimit limit) {
      boolean holds =
          limit.concerns(context.claim().diagnosisCodesOf(line))
              && limit.ages().allows(context.claim().patient().birthDate(), line.dateOfService());
      if (holds) {
        LocalDate day = line.dateOfService().orElseThrow();
        facts.add(new ServiceFrequency(line, limit.source(), limit, services().before(day, limit)));
      }
      return holds;
    }

    private CountedServices services() {
      if (services == null) {
        services = new CountedServices(context);
      }
      return services;
    }
  }
}
