package org.cleanclaim.codeset;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one coverage policy says of one procedure code.
 *
 * @param policy the publisher's number, {@code NCD 190.22}, {@code L12345}
 * @param kind NCD, LCD or PAYER
 * @param contractors whose claims it binds: Medicare contractors by number, payers by id when it is
 *     a payer's own; empty for a national policy
 * @param group which of the policy's groups of codes and diagnoses this is
 * @param covered diagnoses, one of which a line must point at; empty when the policy names none
 * @param second diagnoses, one of which the claim must carry beside a covered one; empty when none
 *     is asked for
 * @param notCovered diagnoses that the policy excludes
 * @param fromAge least age in completed years
 * @param throughAge greatest age
 * @param modifiers one of which the line must carry; empty when none is asked for
 * @param mostTimes how often within {@code withinMonths}; empty when the policy sets no frequency
 */
public record CoveragePolicy(
    Edition edition,
    String policy,
    String kind,
    Set<String> contractors,
    String procedureCode,
    String group,
    Term term,
    Set<String> covered,
    Set<String> second,
    Set<String> notCovered,
    OptionalInt fromAge,
    OptionalInt throughAge,
    Set<String> modifiers,
    OptionalInt mostTimes,
    OptionalInt withinMonths)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "policy",
        policy,
        "kind",
        kind,
        isPayers() ? "payers" : "contractors",
        String.join(" ", contractors.stream().sorted().toList()),
        "procedureCode",
        procedureCode,
        "group",
        group);
  }

  /**
   * Whether one of the diagnoses is covered. A policy that names only what it excludes covers any
   * other diagnosis.
   */
  public boolean coversAnyOf(Collection<String> diagnosisCodes) {
    return covered.isEmpty()
        ? notCovered.isEmpty() || diagnosisCodes.stream().anyMatch(c -> !notCovered.contains(c))
        : diagnosisCodes.stream().anyMatch(covered::contains);
  }

  public boolean excludesAnyOf(Collection<String> diagnosisCodes) {
    return diagnosisCodes.stream().anyMatch(notCovered::contains);
  }

  public boolean secondIsAmong(Collection<String> diagnosisCodes) {
    return second.isEmpty() || diagnosisCodes.stream().anyMatch(second::contains);
  }

  public boolean allowsAge(int age) {
    return age >= fromAge.orElse(0) && age <= throughAge.orElse(Integer.MAX_VALUE);
  }

  /** Whether a line needs a modifier to be covered. */
  public boolean asksForModifier() {
    return !modifiers.isEmpty();
  }

  /** The modifiers, one of which is asked for, in alphabetical order, for messages. */
  public String modifiersInOrder() {
    return String.join(", ", modifiers.stream().sorted().toList());
  }

  /** Whether it is a national policy. */
  public boolean bindsEveryContractor() {
    return kind.equals("NCD");
  }

  /** Whether it is a payer's own. */
  public boolean isPayers() {
    return kind.equals("PAYER");
  }
}
