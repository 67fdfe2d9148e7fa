package org.cleanclaim.claim;

/** What a diagnosis code of T36 to T50 says of a drug. */
public enum DrugEffect {
  /** It is no such code. */
  NONE,
  /** Wrong drug, wrong dose or taken in error, by accident, intent or assault. */
  POISONING,
  /** The right drug, taken as it should be, did harm. */
  ADVERSE_EFFECT,
  /** Less of the drug was taken than was prescribed. */
  UNDERDOSING;

  /** What the character of a code stands for; 1 to 4 are the intents of a poisoning. */
  static DrugEffect of(char character) {
    return switch (character) {
      case '1', '2', '3', '4' -> POISONING;
      case '5' -> ADVERSE_EFFECT;
      case '6' -> UNDERDOSING;
      default -> NONE;
    };
  }
}
