package org.cleanclaim.generate.compose;

import java.util.SplittableRandom;

/** Made-up identifiers with the forms and check digits of real ones. */
public final class Identifiers {
  /** The letters of a Medicare Beneficiary Identifier: all but S, L, O, I, B, Z. */
  private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXY";

  private static final String LETTERS_AND_DIGITS = "0123456789" + LETTERS;

  /** C first digit not zero, A letter, X letter or digit, N digit. */
  private static final String MEDICARE_NUMBER = "CAXNAXNAANN";

  private static final int NPI_DIGITS = 10;

  /** What the prefix 80840 adds to the Luhn sum of an NPI. */
  private static final int NPI_PREFIX_SUM = 24;

  private Identifiers() {}

  /** A Medicare Beneficiary Identifier. */
  public static String medicareNumber(SplittableRandom random) {
    char[] number = new char[MEDICARE_NUMBER.length()];
    for (int i = 0; i < number.length; i++) {
      number[i] =
          switch (MEDICARE_NUMBER.charAt(i)) {
            case 'C' -> (char) ('1' + random.nextInt(9));
            case 'A' -> LETTERS.charAt(random.nextInt(LETTERS.length()));
            case 'X' -> LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length()));
            default -> (char) ('0' + random.nextInt(10));
          };
    }
    return new String(number);
  }

  /** A National Provider Identifier with its check digit. */
  public static String npi(SplittableRandom random) {
    char[] npi = new char[NPI_DIGITS];
    npi[0] = '1';
    int sum = NPI_PREFIX_SUM + 2;
    for (int i = 1; i < NPI_DIGITS - 1; i++) {
      int digit = random.nextInt(10);
      npi[i] = (char) ('0' + digit);
      int counted = i % 2 == 0 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    npi[NPI_DIGITS - 1] = (char) ('0' + (10 - sum % 10) % 10);
    return new String(npi);
  }

  /** So many random digits. */
  static String digits(SplittableRandom random, int count) {
    char[] digits = new char[count];
    for (int i = 0; i < count; i++) {
      digits[i] = (char) ('0' + random.nextInt(10));
    }
    return new String(digits);
  }
}
