package org.cleanclaim.claim;

/** A postal address; the postal code without its hyphen. */
@ClaimRecord
public record Address(
    String line1, String line2, String city, String state, String postalCode, String country)
    implements AddressBuilder.With {
  public static final Address NONE = new Address("", "", "", "", "", "");

  public Address {
    line1 = Text.orEmpty(line1);
    line2 = Text.orEmpty(line2);
    city = Text.orEmpty(city);
    state = Text.orEmpty(state);
    postalCode = Text.orEmpty(postalCode);
    country = Text.orEmpty(country);
  }
}
