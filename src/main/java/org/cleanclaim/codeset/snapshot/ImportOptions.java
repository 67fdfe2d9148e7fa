package org.cleanclaim.codeset.snapshot;

import java.time.Instant;

/**
 * How to import.
 *
 * @param origin whose rows the files hold
 * @param rejects is told of every rejected row
 * @param now the time that provenance shows
 */
public record ImportOptions(Origin origin, RejectLog rejects, Instant now) {
  public static ImportOptions published(RejectLog rejects, Instant now) {
    return new ImportOptions(Origin.PUBLISHED, rejects, now);
  }

  /** The same with files of another origin. */
  ImportOptions of(Origin other) {
    return new ImportOptions(other, rejects, now);
  }
}
