package org.cleanclaim.codeset.published;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * National drug codes: ten digits in three groups as published, eleven without dashes on claims.
 */
public final class Ndc {
  private static final Pattern GROUPS = Pattern.compile("(\\d{4,5})-(\\d{3,4})-(\\d{1,2})");
  private static final Pattern DIGITS = Pattern.compile("\\d{11}");
  private static final int LABELER = 5;
  private static final int PRODUCT = 4;
  private static final int PACKAGE = 2;

  private Ndc() {}

  /** Whether a text is three groups of digits, as packages are labelled. */
  public static boolean isGrouped(String text) {
    return GROUPS.matcher(text).matches();
  }

  /** The eleven digits; each group is filled with zeros from the left. */
  public static String elevenDigits(String text) {
    if (DIGITS.matcher(text).matches()) {
      return text;
    }
    Matcher groups = GROUPS.matcher(text);
    if (!groups.matches()) {
      throw new BadRowException("not a national drug code");
    }
    return filled(groups.group(1), LABELER)
        + filled(groups.group(2), PRODUCT)
        + filled(groups.group(3), PACKAGE);
  }

  private static String filled(String group, int length) {
    return "0".repeat(length - group.length()) + group;
  }
}
