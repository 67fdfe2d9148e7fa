package org.cleanclaim.intake.x12;

/** Looks at bytes as ASCII letters, without making texts of them. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static boolean isUpper(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  static boolean isWord(byte b) {
    return isDigit(b) || isUpper(b) || (b >= 'a' && b <= 'z');
  }

  static boolean startsWith(byte[] bytes, int from, int limit, String word) {
    if (from + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Up to four letters of a short word as one number, -1 for a longer one. */
  static int packLong(String word) {
    int packed = 0;
    for (int i = 0; i < word.length(); i++) {
      packed = (packed << 8) | word.charAt(i);
    }
    return word.length() > 4 ? -1 : packed;
  }

  /** Up to three letters of a short word as one number, so that words compare as numbers. */
  static int pack(String word) {
    int packed = 0;
    for (int i = 0; i < word.length() && i < 3; i++) {
      packed = (packed << 8) | word.charAt(i);
    }
    return packed;
  }
}
