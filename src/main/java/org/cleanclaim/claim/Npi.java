package org.cleanclaim.claim;

/**
 * The check digit of a National Provider Identifier: Luhn over 80840 and the ten digits (69 FR
 * 3434).
 */
final class Npi {
  private static final int LENGTH = 10;

  /** What the prefix 80840 adds to the Luhn sum. */
  private static final int PREFIX_SUM = 24;

  private Npi() {}

  static boolean isValid(String npi) {
    if (npi.length() != LENGTH || (npi.charAt(0) != '1' && npi.charAt(0) != '2')) {
      return false;
    }
    int sum = PREFIX_SUM;
    for (int i = 0; i < LENGTH; i++) {
      int digit = npi.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
