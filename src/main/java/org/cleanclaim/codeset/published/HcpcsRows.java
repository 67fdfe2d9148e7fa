package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;

/**
 * Where the codes and the modifiers of a HCPCS level II file go. The last usable day may stand
 * before the day of the latest action; a code of the file is in use from the day it was added.
 */
final class HcpcsRows {
  private final Rows codes;
  private final Rows modifiers;
  private String last = "";

  HcpcsRows(Sample sample, Landing landing) throws IOException {
    LocalDate begins = HcpcsRelease.begins(sample);
    codes =
        landing.open(new EditionPart(CodeTable.HCPCS, begins.toString(), begins), Relations.HCPCS);
    modifiers =
        landing.open(
            new EditionPart(CodeTable.MODIFIER, "level II", begins.toString(), begins, ""),
            Relations.MODIFIER);
  }

  /** What counts the file's rejected rows. */
  Rows codes() {
    return codes;
  }

  /** Whether the code is that of the entry given last. */
  boolean isLast(String code) {
    return code.equals(last);
  }

  void keep(long line, HcpcsEntry entry) throws IOException {
    last = entry.code();
    LocalDate added = entry.addedDay();
    LocalDate terminated = Days.compactEnd(entry.terminated());
    if (entry.code().length() == 2) {
      modifiers.keep(line, Codes.modifier(entry.code()), added, terminated, entry.description());
      return;
    }
    codes.keep(
        line,
        Codes.procedure(entry.code()),
        added,
        entry.actionDay(),
        terminated,
        entry.coverage(),
        entry.action(),
        entry.description());
  }
}
