package org.cleanclaim.intake.csv;

import java.util.List;

/**
 * One row of the file.
 *
 * @param number 1-based, the header being 1
 * @param claimId {@code ""} when the row goes on with the claim above it
 * @param cells as many as the header has; empty when the row is broken
 * @param fault what is wrong with a broken row, else {@code ""}
 */
record Row(long number, String claimId, List<String> cells, String fault) {
  boolean isBroken() {
    return !fault.isEmpty();
  }
}
