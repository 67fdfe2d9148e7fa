package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the tables hold of a procedure code on one day: the rows in force. Immutable, shared by
 * threads.
 *
 * @param facts the rows that are facts of every claim with the code, and what is told from them
 * @param unlikelyEdits of every setting; {@link Edition#table} tells which
 * @param addOns of Medicare and Medicaid; {@link Edition#table} tells which
 * @param lists the short lists that name the code
 * @param operation the row of the fee schedule, when the code is an operation that it pays
 * @param isListed whether the fee schedule or the HCPCS file lists the code
 */
public record ProcedureOnDay(
    List<Object> facts,
    List<MedicallyUnlikelyEdit> unlikelyEdits,
    List<AddOnEdit> addOns,
    List<ListedCode> lists,
    Optional<FeeScheduleEntry> operation,
    boolean isListed) {
  private static final Set<String> GLOBAL_DAYS = Set.of("000", "010", "090");
  private static final Set<String> PAID = Set.of("A", "C", "R");

  static ProcedureOnDay of(ProcedureProfile profile, LocalDate day) {
    List<FeeScheduleEntry> fees = Timeline.inForce(profile.feeSchedule(), day);
    List<FeeScheduleEntry> whole = fees.stream().filter(f -> f.modifier().isEmpty()).toList();
    List<ProcedureCode> hcpcs = Timeline.inForce(profile.hcpcs(), day);
    List<ListedCode> lists = Timeline.inForce(profile.lists(), day);
    return new ProcedureOnDay(
        Stream.of(
                hcpcs,
                whole,
                fees.stream().flatMap(f -> LaboratoryInterpretation.of(f).stream()).toList(),
                Timeline.inForce(profile.policies(), day),
                lists)
            .<Object>flatMap(List::stream)
            .toList(),
        Timeline.inForce(profile.unlikelyEdits(), day),
        Timeline.inForce(profile.addOns(), day),
        lists,
        whole.stream().filter(ProcedureOnDay::isPaidOperation).findFirst(),
        !fees.isEmpty() || !hcpcs.isEmpty());
  }

  /** Whether a short list names the code. */
  public boolean isOn(String list) {
    for (int i = 0; i < lists.size(); i++) {
      if (lists.get(i).list().equals(list)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPaidOperation(FeeScheduleEntry row) {
    return GLOBAL_DAYS.contains(row.globalDays()) && PAID.contains(row.status());
  }
}
