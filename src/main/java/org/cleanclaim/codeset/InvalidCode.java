package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.claim.Citable;

/**
 * A code of the claim that its table does not list as valid on the day it is judged by: the outcome
 * of a look-up, as a fact.
 *
 * @param part where the claim states it
 * @param rows what the table says of the code on other days, of the heading that it is, or of the
 *     codes that are valid instead of it; empty when it knows nothing
 */
public record InvalidCode(
    Kind kind,
    String code,
    Citable part,
    LocalDate day,
    Status status,
    List<? extends ReferenceRow> rows) {
  /** What the code names. */
  public enum Kind {
    PROCEDURE,
    DIAGNOSIS,
    MODIFIER,
    PLACE_OF_SERVICE,
    /** Of an address in the United States. */
    STATE
  }

  /** Why it is not valid. */
  public enum Status {
    /** No edition knows the code, and one of them would, or its form is impossible. */
    UNKNOWN,
    /** The starter sets, which hold a part of the codes, lack it: it may be a good one. */
    BEYOND_STARTER_SETS,
    /** It is a heading, or lacks its last character: longer codes below it are valid. */
    HEADING,
    /** It is valid on other days. */
    NOT_IN_FORCE,
    /** A diagnosis that is valid with placeholders X before its last character. */
    PLACEHOLDER_MISSING,
    /** A diagnosis that is valid with another seventh character. */
    SEVENTH_CHARACTER
  }

  /** The row nearest to the day, for evidence; the code's last one. */
  public ReferenceRow row() {
    return rows.get(rows.size() - 1);
  }
}
