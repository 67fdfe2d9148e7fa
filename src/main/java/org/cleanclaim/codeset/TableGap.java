package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.Locale;
import org.cleanclaim.claim.Program;

/**
 * That no edition of a table which an edit needs speaks of a claim's program and date of service:
 * the edit is not checked. As a fact, it lets a rule say so.
 *
 * @param table the table that would be asked; its Medicare name when the program has none of its
 *     own
 * @param dateOfService the first date that is not covered
 */
public record TableGap(CodeTable table, Program program, LocalDate dateOfService) {
  /** What is missing, for the message of a finding. */
  public String reason() {
    String whose = program.name().toLowerCase(Locale.ROOT);
    return "no " + table.published() + " table covers a " + whose + " claim of " + dateOfService;
  }
}
