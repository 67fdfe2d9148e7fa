package org.cleanclaim.codeset.snapshot;

import java.time.Instant;

/**
 * How to import.
 *
 * @param starter whether the files are the hand-made starter sets
 * @param rejects is told of every rejected row
 * @param now the time that provenance shows
 */
public record ImportOptions(boolean starter, RejectLog rejects, Instant now) {
  public static ImportOptions published(RejectLog rejects, Instant now) {
    return new ImportOptions(false, rejects, now);
  }
}
