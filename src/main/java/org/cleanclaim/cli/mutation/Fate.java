package org.cleanclaim.cli.mutation;

import org.cleanclaim.rulebook.mutation.Mutant;

/**
 * What became of a mutant.
 *
 * @param by name of the proof that noticed it; {@code ""} when none did
 */
public record Fate(Mutant mutant, Kind kind, String by) {
  /** The kinds of end. */
  public enum Kind {
    /** A proof of its own rule has other findings. */
    KILLED,
    /**
     * The proofs of its rule notice nothing; it fires on a claim that proves another rule, or is
     * clean.
     */
    KILLED_ELSEWHERE,
    /** Nothing notices it. */
    SURVIVED,
    /** It does not compile. */
    NO_RULE
  }
}
