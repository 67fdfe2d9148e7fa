package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;

/**
 * What a file is: a table's edition, or one of the files that make one up.
 *
 * @param series editions of one series follow one another; a table mostly has the one series {@code
 *     ""}, short lists and policies one for each
 * @param edition the publisher's name for the edition
 * @param begins first date of service that the edition was published for
 * @param part {@code ""}, or which of several files, {@code f1}
 */
public record EditionPart(
    CodeTable table, String series, String edition, LocalDate begins, String part) {
  /**
   * Stands for the beginning of a list that carries no date at all: it is taken to hold on any day.
   */
  public static final LocalDate UNDATED = LocalDate.of(1900, 1, 1);

  public EditionPart(CodeTable table, String edition, LocalDate begins) {
    this(table, "", edition, begins, "");
  }

  /** The same part as another sheet of a workbook goes on with it. */
  public EditionPart continuedBy(String sheet) {
    return new EditionPart(table, series, edition, begins, (part + " " + sheet).strip());
  }

  /** A list that carries no date. */
  public static EditionPart undated(CodeTable table, String series) {
    return new EditionPart(table, series, "undated", UNDATED, "");
  }
}
