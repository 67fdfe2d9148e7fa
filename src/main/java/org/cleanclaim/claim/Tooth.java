package org.cleanclaim.claim;

import java.util.List;
import java.util.regex.Pattern;

/** A tooth and the surfaces treated (TOO). */
public record Tooth(String number, List<String> surfaces) {
  private static final Pattern KNOWN =
      Pattern.compile("0?[1-9]|[12]\\d|3[0-2]|5[1-9]|[67]\\d|8[0-2]|[A-T]S?");

  public Tooth {
    number = Text.orEmpty(number);
    surfaces = List.copyOf(surfaces);
  }

  /**
   * Whether the tooth is one of the universal system: 1 to 32, A to T, and the supernumerary ones
   * 51 to 82 and AS to TS. A leading zero counts for nothing.
   */
  public boolean isKnown() {
    return KNOWN.matcher(number).matches();
  }
}
