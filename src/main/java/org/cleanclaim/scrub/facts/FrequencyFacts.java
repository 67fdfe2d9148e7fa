package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FrequencyLimit;
import org.cleanclaim.codeset.LinePolicy;
import org.cleanclaim.codeset.PayerPolicy;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ServiceFrequency;
import org.cleanclaim.codeset.ServiceFrequency.Earlier;

/**
 * Lines that are paid only so often, with the earlier services that count: those of the patient's
 * other claims and those of the same claim, one for each day.
 */
final class FrequencyFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    for (ServiceLine line : context.claim().lines()) {
      ProcedureProfile profile = context.codeSets().procedure(line.procedureCode());
      if (line.dateOfService().isPresent()
          && !(profile.limits().isEmpty() && profile.policies().isEmpty())) {
        addLine(facts, context, line, profile);
      }
      if (!profile.payerPolicies().isEmpty()) {
        addPayers(facts, context, line, profile);
      }
    }
  }

  private static void addLine(
      FactCollector facts, ClaimContext context, ServiceLine line, ProcedureProfile profile) {
    LocalDate day = line.dateOfService().orElseThrow();
    boolean national = false;
    for (FrequencyLimit limit : profile.limits()) {
      if (limit.row().term().contains(day)) {
        boolean held = add(facts, context, line, limit);
        national |= held && limit.isPublished();
      }
    }
    for (LinePolicy policy :
        LinePolicy.of(context.claim(), line, profile.policies(), context.contractors())) {
      if (policy.binds() && !(national && policy.isNational())) {
        policy.frequency().ifPresent(limit -> add(facts, context, line, limit));
      }
    }
  }

  private static void addPayers(
      FactCollector facts, ClaimContext context, ServiceLine line, ProcedureProfile profile) {
    for (PayerPolicy payers : PayerPolicy.of(context.claim(), line, profile.payerPolicies())) {
      payers.policy().frequency().ifPresent(limit -> add(facts, context, line, limit));
    }
  }

  /** Adds a limit when it is about the line. */
  private static boolean add(
      FactCollector facts, ClaimContext context, ServiceLine line, FrequencyLimit limit) {
    boolean holds =
        limit.concerns(context.claim().diagnosisCodesOf(line))
            && limit.ages().allows(context.claim().patient().birthDate(), line.dateOfService());
    if (holds) {
      facts.add(new ServiceFrequency(line, limit.source(), limit, earlier(context, line, limit)));
    }
    return holds;
  }

  private static List<Earlier> earlier(
      ClaimContext context, ServiceLine line, FrequencyLimit limit) {
    LocalDate day = line.dateOfService().orElseThrow();
    Map<LocalDate, Earlier> byDay = new TreeMap<>();
    for (PriorServiceLine prior : context.history().lines()) {
      LocalDate from = prior.period().from();
      if (from.isBefore(day)
          && limit.codes().contains(prior.procedureCode())
          && limit.concerns(prior.diagnosisCodes())) {
        byDay.put(from, new Earlier(from, prior.words()));
      }
    }
    for (ServiceLine other : context.claim().lines()) {
      if (other.dateOfService().filter(day::isAfter).isPresent()
          && limit.codes().contains(other.procedureCode())
          && limit.concerns(context.claim().diagnosisCodesOf(other))) {
        LocalDate from = other.dateOfService().orElseThrow();
        byDay.put(from, new Earlier(from, "line " + other.number() + " of " + from));
      }
    }
    return new ArrayList<>(byDay.values());
  }
}
