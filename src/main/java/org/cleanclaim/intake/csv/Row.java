package org.cleanclaim.intake.csv;

import java.util.List;
import java.util.Map;

/**
 * One row of a table of claims.
 *
 * @param number 1-based, the header being 1
 * @param claimId {@code ""} when the row goes on with the claim above it
 * @param cells as many as the table has columns; empty when the row is broken
 * @param billsService whether the row is a service line; else it tells of the claim only
 * @param sources where a value stands under another name than its column's, {@code ""} when in
 *     none; for dialects
 * @param fault what is wrong with a broken row, else {@code ""}
 */
public record Row(
    long number,
    String claimId,
    List<String> cells,
    boolean billsService,
    Map<String, String> sources,
    String fault) {
  /** A row whose values stand under the names of their columns. */
  static Row of(long number, String claimId, List<String> cells) {
    return new Row(number, claimId, cells, true, Map.of(), "");
  }

  /** A row that can't be read. */
  public static Row broken(long number, String claimId, String fault) {
    return new Row(number, claimId, List.of(), true, Map.of(), fault);
  }

  boolean isBroken() {
    return !fault.isEmpty();
  }
}
