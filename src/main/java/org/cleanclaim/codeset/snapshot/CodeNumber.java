package org.cleanclaim.codeset.snapshot;

/** Five-character codes as numbers to base 36, in the order of the codes. */
final class CodeNumber {
  private static final int LENGTH = 5;

  private CodeNumber() {}

  /** A code's number; -1 for what is no code of five digits or capitals. */
  static int of(String code) {
    if (code.length() != LENGTH) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = digit(code.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number * 36 + digit;
    }
    return number;
  }

  /** The code of a number that is not negative. */
  static String code(int number) {
    char[] digits = new char[LENGTH];
    int rest = number;
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = Character.toUpperCase(Character.forDigit(rest % 36, 36));
      rest /= 36;
    }
    return new String(digits);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
  }
}
