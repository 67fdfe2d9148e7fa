package org.cleanclaim.intake.csv.research;

/** Codes of research files in the words of the CSV format. */
final class Codes {
  private Codes() {}

  static String sex(String code) {
    return switch (code) {
      case "1" -> "M";
      case "2" -> "F";
      case "0" -> "U";
      default -> code;
    };
  }

  /** Revision of ICD: 9, or 0 for the tenth. */
  static String diagnosisSystem(String version) {
    return version.equals("9") ? "9" : "10";
  }

  /** What kind of carrier claim a record is: original, full credit or replacement. */
  static String frequency(String entryCode) {
    return switch (entryCode) {
      case "1" -> "1";
      case "3" -> "8";
      case "5" -> "7";
      default -> "";
    };
  }

  /** Whether the provider takes assignment. */
  static String assignment(String code) {
    return switch (code) {
      case "A" -> "A";
      case "N" -> "C";
      default -> "";
    };
  }

  /** A status, type or source code with the leading zero that files lose. */
  static String twoDigits(String code) {
    return code.length() == 1 ? "0" + code : code;
  }
}
