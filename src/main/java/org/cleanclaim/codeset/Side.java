package org.cleanclaim.codeset;

import java.util.Locale;

/** The side of the body that a diagnosis code names. */
public enum Side {
  /** The code has nothing to do with sides. */
  NONE,
  RIGHT,
  LEFT,
  BOTH,
  /** There are codes for either side, and this one names neither. */
  UNSPECIFIED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** In lower case, for messages and lists. */
  public String word() {
    return word;
  }

  /** Whether it is the right or the left one. */
  public boolean isOne() {
    return this == RIGHT || this == LEFT;
  }
}
