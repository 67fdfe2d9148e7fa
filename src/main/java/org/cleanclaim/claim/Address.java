package org.cleanclaim.claim;

import java.util.List;
import java.util.Locale;

/** A postal address; the postal code without its hyphen. */
@ClaimRecord
public record Address(
    String line1, String line2, String city, String state, String postalCode, String country)
    implements AddressBuilder.With {
  private static final List<String> BOXES = List.of("POBOX", "POSTOFFICEBOX", "POSTBOX", "LOCKBOX");

  public static final Address NONE = new Address("", "", "", "", "", "");

  public Address {
    line1 = Text.orEmpty(line1);
    line2 = Text.orEmpty(line2);
    city = Text.orEmpty(city);
    state = Text.orEmpty(state);
    postalCode = Text.orEmpty(postalCode);
    country = Text.orEmpty(country);
  }

  /** Whether it is a post office box or lockbox, by the words that stand for one. */
  public boolean isPostOfficeBox() {
    return namesBox(line1) || namesBox(line2);
  }

  /** {@code P.O. BOX 12}, {@code PO BOX 12}, {@code LOCKBOX 12}; not {@code 12 BOXWOOD LANE}. */
  private static boolean namesBox(String line) {
    String words = line.toUpperCase(Locale.ROOT).replace(".", "").replace(" ", "");
    for (String box : BOXES) {
      if (words.startsWith(box)
          && (words.length() == box.length() || !Character.isLetter(words.charAt(box.length())))) {
        return true;
      }
    }
    return false;
  }
}
