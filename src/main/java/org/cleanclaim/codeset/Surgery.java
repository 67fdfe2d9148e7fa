package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;

/**
 * An operation with a global period: Medicare's payment for it covers other services near it.
 *
 * @param row what the fee schedule says of the code on the day, global days 000, 010 or 090
 * @param modifiers on its line
 * @param diagnosisCodes that its line rests on
 * @param onEarlierClaim whether it is in the patient's history and not on the judged claim
 * @param words where it was billed: {@code line 2}, {@code claim 4711 of 2024-03-01}
 */
public record Surgery(
    FeeScheduleEntry row,
    LocalDate day,
    List<String> modifiers,
    List<String> diagnosisCodes,
    boolean onEarlierClaim,
    String words) {
  /** Stopped, or billed by who only assisted. */
  private static final List<String> OPENS_NO_PERIOD =
      List.of("53", "73", "74", "80", "81", "82", "AS");

  /** Surgical care only, preoperative care only, and the return that opens no new period. */
  private static final List<String> WITHOUT_CARE_AFTER = List.of("54", "56", "78");

  /** Postoperative care only, and the return to the operating room. */
  private static final List<String> WITHOUT_CARE_BEFORE = List.of("55", "78");

  public Surgery {
    modifiers = List.copyOf(modifiers);
    diagnosisCodes = List.copyOf(diagnosisCodes);
  }

  public String procedureCode() {
    return row.procedureCode();
  }

  public boolean isMajor() {
    return row.globalDays().equals("090");
  }

  /**
   * Whether a day belongs to the global period that whoever billed the line is paid for.
   *
   * @param daysAfter the operation: 0 on its day, -1 on the day before
   */
  public boolean covers(long daysAfter) {
    if (carriesOneOf(OPENS_NO_PERIOD)) {
      return false;
    }
    return daysAfter > 0
        ? daysAfter <= lastDay() && !carriesOneOf(WITHOUT_CARE_AFTER)
        : daysAfter >= firstDay() && !carriesOneOf(WITHOUT_CARE_BEFORE);
  }

  private int firstDay() {
    return isMajor() ? -1 : 0;
  }

  private int lastDay() {
    return Integer.parseInt(row.globalDays());
  }

  private boolean carriesOneOf(List<String> some) {
    for (String modifier : modifiers) {
      if (some.contains(modifier)) {
        return true;
      }
    }
    return false;
  }
}
