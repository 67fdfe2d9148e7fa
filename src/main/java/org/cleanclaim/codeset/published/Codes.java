package org.cleanclaim.codeset.published;

import java.util.Locale;

/** Checks the form of codes as rows are read. */
final class Codes {
  private Codes() {}

  /** A CPT or HCPCS code: five digits or capitals. */
  static String procedure(String text) {
    if (!isAlphanumeric(text, 5, 5)) {
      throw new BadRowException("procedure code is not five digits or capitals");
    }
    return text;
  }

  static boolean isProcedure(String text) {
    return isAlphanumeric(text, 5, 5);
  }

  static String modifier(String text) {
    if (!isAlphanumeric(text, 2, 2)) {
      throw new BadRowException("modifier is not two digits or capitals");
    }
    return text;
  }

  /** An ICD-10 code, with or without its dot; comes back without. */
  static String icd(String text) {
    String code = text.replace(".", "").toUpperCase(Locale.ROOT);
    if (!isAlphanumeric(code, 3, 7)) {
      throw new BadRowException("ICD-10 code is not three to seven digits or capitals");
    }
    return code;
  }

  /** Any text that must be there. */
  static String present(String text, String what) {
    if (text.isEmpty()) {
      throw new BadRowException(what + " is missing");
    }
    return text;
  }

  /** One of a closed set. */
  static String oneOf(String text, String allowed, String what) {
    if (text.length() != 1 || allowed.indexOf(text.charAt(0)) < 0) {
      throw new BadRowException(what + " is not one of " + allowed);
    }
    return text;
  }

  private static boolean isAlphanumeric(String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }
}
