package org.cleanclaim.codeset.published;

import java.util.regex.Pattern;

/** Whose NCCI table a file is, as its names tell it. */
final class NcciProgram {
  private static final Pattern MEDICARE = Pattern.compile("ccipra|ccioph|mcr|medicare");
  private static final Pattern MEDICAID = Pattern.compile("mcd|medicaid");

  private NcciProgram() {}

  /** Whether the names say Medicare; false where they say nothing. */
  static boolean isMedicare(String names) {
    return MEDICARE.matcher(names).find() && !isMedicaid(names);
  }

  static boolean isMedicaid(String names) {
    return MEDICAID.matcher(names).find();
  }
}
