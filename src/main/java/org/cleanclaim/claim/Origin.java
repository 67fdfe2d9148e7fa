package org.cleanclaim.claim;

import java.util.List;

/**
 * Where a part of a claim (a line, a diagnosis, a provider) stood in the input. Readers keep only
 * what they need to find the place again; {@link #locate} resolves it when a finding cites it.
 *
 * <p>All origins are equal: where a value came from is no part of what it is, so the same claim
 * read from an 837, a CSV and a JSON file is an equal {@link Claim}.
 */
public abstract class Origin {
  /** The origin of what no reader read: claims built in code. */
  public static final Origin NONE =
      new Origin() {
        @Override
        public List<Location> locate(Field field) {
          return List.of();
        }
      };

  /**
   * The places of a field of this part, or of the part itself when the input has no such field;
   * empty when unknown.
   */
  public abstract List<Location> locate(Field field);

  static Origin orNone(Origin origin) {
    return origin == null ? NONE : origin;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public final int hashCode() {
    return 1;
  }

  @Override
  public final String toString() {
    return "";
  }
}
