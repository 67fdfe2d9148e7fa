package org.cleanclaim.intake.x12;

import java.util.Optional;

/** Which transactions are read as claims. */
final class Guides {
  private static final String READ = "005010";

  private Guides() {}

  /**
   * Why a transaction isn't read; empty when it is an 837 of version 005010, or states no version
   * at all.
   *
   * @param set ST01
   * @param guide ST03, else GS08: the header of the group is wrong more often
   * @param interchangeVersion ISA12
   */
  static Optional<String> whySkipped(String set, String guide, String interchangeVersion) {
    if (!set.equals("837")) {
      return Optional.of("transaction set " + shown(set, 3) + " holds no claims (837): skipped");
    }
    String version = isVersion(guide) ? guide.substring(0, READ.length()) : "";
    boolean older = interchangeVersion.compareTo("00500") < 0 && interchangeVersion.length() == 5;
    if (version.isEmpty() && older && guide.isEmpty()) {
      version = interchangeVersion;
    }
    return version.isEmpty() || version.equals(READ)
        ? Optional.empty()
        : Optional.of(
            "837 of version "
                + shown(version, READ.length())
                + " can't be read, only "
                + READ
                + ": ask its sender for that version");
  }

  private static boolean isVersion(String guide) {
    if (guide.length() < READ.length() || !guide.startsWith("00")) {
      return false;
    }
    for (int i = 0; i < READ.length(); i++) {
      if (guide.charAt(i) < '0' || guide.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Digits are shown; anything else could be content of the file. */
  private static String shown(String text, int most) {
    boolean digits = text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() ? text : "(unknown)";
  }
}
