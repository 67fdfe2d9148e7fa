package org.cleanclaim.claim;

/** Where the treatment of an injury stands, as the seventh character of its code says. */
public enum TreatmentPhase {
  /** The code says nothing of it. */
  NONE,
  /** Active treatment. */
  ACTIVE,
  /** Healing, in the common way, late, wrongly or not at all. */
  HEALING,
  /** What the healed injury left behind. */
  SEQUELA;

  /** B and C are the first encounters for open fractures. */
  static TreatmentPhase of(char chapter, char seventh) {
    if (chapter == 'U' || chapter == 'Z') {
      return NONE;
    }
    return switch (seventh) {
      case 'A', 'B', 'C' -> ACTIVE;
      case 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R' -> HEALING;
      case 'S' -> SEQUELA;
      default -> NONE;
    };
  }
}
