package org.cleanclaim.codeset.snapshot;

import org.cleanclaim.codeset.published.Rows;

/**
 * Takes the rows of a twin and drops them: the same edition was read from another file already. The
 * sheet of a workbook isn't even read to its end.
 */
final class TwinRows implements Rows {
  private final boolean sheet;

  TwinRows(boolean sheet) {
    this.sheet = sheet;
  }

  /** Ends the reading of a sheet whose rows are all there. */
  static final class TwinSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TwinSheetException() {
      super("another file holds the rows of this sheet");
    }
  }

  @Override
  public void keep(long line, Object... cells) {
    drop();
  }

  @Override
  public void reject(long line, String reason, String text) {
    drop();
  }

  @Override
  public void remark(long line, String reason, String text) {
    drop();
  }

  private void drop() {
    if (sheet) {
      throw new TwinSheetException();
    }
  }
}
