package org.cleanclaim.codeset;

/**
 * What a code must look like whatever the tables say: a text that fails is no code of its system,
 * known or not.
 */
public final class CodeForm {
  private static final int PROCEDURE_LENGTH = 5;
  private static final int LEAST_DIAGNOSIS = 3;
  private static final int MOST_DIAGNOSIS = 7;

  private CodeForm() {}

  /**
   * Whether a text can be a CPT code (four digits and a digit, A, F, M, T or U) or a HCPCS level II
   * code (a letter up to V and four digits).
   */
  public static boolean canBeProcedure(String code) {
    if (code.length() != PROCEDURE_LENGTH) {
      return false;
    }
    for (int i = 1; i < PROCEDURE_LENGTH - 1; i++) {
      if (!isDigit(code.charAt(i))) {
        return false;
      }
    }
    char first = code.charAt(0);
    char last = code.charAt(PROCEDURE_LENGTH - 1);
    return isDigit(first)
        ? isDigit(last) || "AFMTU".indexOf(last) >= 0
        : first >= 'A' && first <= 'V' && isDigit(last);
  }

  /**
   * Whether a text can be an ICD-10-CM code: a letter, a digit, and one to five digits or letters.
   *
   * @param code without the dot
   */
  public static boolean canBeDiagnosis(String code) {
    if (code.length() < LEAST_DIAGNOSIS || code.length() > MOST_DIAGNOSIS) {
      return false;
    }
    for (int i = 2; i < code.length(); i++) {
      if (!isDigit(code.charAt(i)) && !isLetter(code.charAt(i))) {
        return false;
      }
    }
    return isLetter(code.charAt(0)) && isDigit(code.charAt(1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
