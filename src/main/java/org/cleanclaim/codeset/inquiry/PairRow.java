package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Term;

/**
 * A row of a PTP table about a pair of codes, also one that never was in force.
 *
 * @param inUse whether look-ups use the edition; an older one is superseded as a whole
 * @param everInForce whether the edit was in force on any day: an indicator of 9, or an end on or
 *     before the first day, takes it back
 */
public record PairRow(
    CodeTable table,
    String edition,
    boolean inUse,
    String columnOne,
    String columnTwo,
    Term term,
    String modifierIndicator,
    String rationale,
    boolean everInForce) {
  /** Whether a claim of that day meets the edit. */
  public boolean isInForceOn(LocalDate day) {
    return inUse && everInForce && term.contains(day);
  }
}
