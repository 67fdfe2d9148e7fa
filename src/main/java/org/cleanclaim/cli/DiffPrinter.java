package org.cleanclaim.cli;

import org.cleanclaim.codeset.inquiry.DiffRow;

/** Shows the rows in which editions differ, as they are found. */
interface DiffPrinter {
  void row(DiffRow row);

  /** Ends what was begun. */
  void end();
}
