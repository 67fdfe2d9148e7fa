package org.cleanclaim.codeset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FrequencyLimit.Measure;

/**
 * A service line and one coverage policy that names its code and is in force on its day. A policy
 * has groups of codes and diagnoses, and a line that fulfils any of them is covered; each question
 * below asks only the groups for which the questions before it were answered yes.
 *
 * @param groups what the policy says of the line's code, at least one
 * @param diagnosisCodes those that the line rests on, at least one: a line without any is no matter
 *     of coverage
 * @param claimDiagnosisCodes the claim's principal and other ones
 * @param age of the patient on that day in completed years, -1 when unknown
 * @param binds whether the policy is known to bind the claim: a national one does, a local one when
 *     it is the contractor's; false for a local one where the contractor is unknown
 */
public record LinePolicy(
    ServiceLine line,
    List<CoveragePolicy> groups,
    List<String> diagnosisCodes,
    List<String> claimDiagnosisCodes,
    int age,
    boolean binds)
    implements Citable {
  private static final String NATIONAL = "NCD";
  private static final String LOCAL = "LCD";

  /**
   * The national policies on a line and the local ones that bind its claim or may do so; none when
   * the line rests on no diagnosis.
   *
   * @param contractors the contractor, or payer, that the claim goes to; empty when unknown
   */
  public static List<LinePolicy> of(
      Claim claim, ServiceLine line, List<CoveragePolicy> candidates, Set<String> contractors) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<String> codes = claim.diagnosisCodesOf(line);
    Map<String, List<CoveragePolicy>> policies = new LinkedHashMap<>();
    for (CoveragePolicy candidate : candidates) {
      if (!codes.isEmpty()
          && candidate.inForceOn(line.dateOfService())
          && mayBind(candidate, contractors)) {
        policies.computeIfAbsent(candidate.policy(), p -> new ArrayList<>()).add(candidate);
      }
    }
    return policies.isEmpty() ? List.of() : of(claim, line, codes, policies.values(), contractors);
  }

  private static List<LinePolicy> of(
      Claim claim,
      ServiceLine line,
      List<String> codes,
      Collection<List<CoveragePolicy>> policies,
      Set<String> contractors) {
    List<String> all =
        claim.diagnoses().stream().filter(Diagnosis::isPointable).map(Diagnosis::code).toList();
    int age = claim.patient().ageOn(line.dateOfService());
    return policies.stream()
        .map(
            groups ->
                new LinePolicy(line, groups, codes, all, age, binds(groups.get(0), contractors)))
        .toList();
  }

  private static boolean mayBind(CoveragePolicy policy, Set<String> contractors) {
    return binds(policy, contractors) || (policy.kind().equals(LOCAL) && contractors.isEmpty());
  }

  private static boolean binds(CoveragePolicy policy, Set<String> contractors) {
    return policy.kind().equals(NATIONAL)
        || !Collections.disjoint(policy.contractors(), contractors);
  }

  public int lineNumber() {
    return line.number();
  }

  public String policy() {
    return group().policy();
  }

  /** NCD, LCD or PAYER. */
  public String kind() {
    return group().kind();
  }

  public boolean isNational() {
    return kind().equals(NATIONAL);
  }

  /** The group that a finding cites: the first that covers the diagnoses, else the first. */
  public CoveragePolicy group() {
    return groups.stream()
        .filter(g -> g.coversAnyOf(diagnosisCodes))
        .findFirst()
        .orElse(groups.get(0));
  }

  public boolean coversDiagnosis() {
    return groups.stream().anyMatch(this::coversDiagnosis);
  }

  /** Whether the policy names one of the diagnoses as never covered. */
  public boolean excludesDiagnosis() {
    return groups.stream().anyMatch(g -> g.excludesAnyOf(diagnosisCodes));
  }

  /** An unknown age is allowed: it decides nothing. */
  public boolean allowsAge() {
    return groups.stream().anyMatch(this::allowsAge);
  }

  public boolean hasSecondDiagnosis() {
    return groups.stream().anyMatch(this::hasSecondDiagnosis);
  }

  /** Whether the line carries a modifier that a group asks for, or a group asks for none. */
  public boolean hasModifier() {
    return groups.stream().anyMatch(this::hasModifier);
  }

  /**
   * How often the groups that cover the line pay for it; empty when one of them sets no limit. One
   * time in a number of months means that all but one of them must lie between two services.
   */
  public Optional<FrequencyLimit> frequency() {
    List<CoveragePolicy> covering = groups.stream().filter(this::hasSecondDiagnosis).toList();
    if (covering.isEmpty() || !covering.stream().allMatch(g -> g.mostTimes().isPresent())) {
      return Optional.empty();
    }
    CoveragePolicy first = covering.get(0);
    int times = first.mostTimes().getAsInt();
    int months = first.withinMonths().getAsInt();
    Set<String> code = Set.of(line.procedureCode());
    return Optional.of(
        times == 1
            ? new FrequencyLimit(
                first,
                first.kind(),
                Measure.FULL_MONTHS,
                1,
                months - 1,
                code,
                List.of(),
                AgeLimit.ANY)
            : new FrequencyLimit(
                first, first.kind(), Measure.TIMES, times, months, code, List.of(), AgeLimit.ANY));
  }

  private boolean coversDiagnosis(CoveragePolicy group) {
    return group.coversAnyOf(diagnosisCodes);
  }

  private boolean allowsAge(CoveragePolicy group) {
    return coversDiagnosis(group) && (age < 0 || group.allowsAge(age));
  }

  private boolean hasSecondDiagnosis(CoveragePolicy group) {
    return allowsAge(group) && group.secondIsAmong(claimDiagnosisCodes);
  }

  private boolean hasModifier(CoveragePolicy group) {
    return hasSecondDiagnosis(group)
        && (!group.asksForModifier() || !Collections.disjoint(group.modifiers(), line.modifiers()));
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return Field.DIAGNOSIS_POINTERS;
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
