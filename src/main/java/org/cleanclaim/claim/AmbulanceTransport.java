package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** How a patient was carried (CR1): reason code, miles, weight in pounds. */
public record AmbulanceTransport(
    String weightPounds,
    String reasonCode,
    Optional<BigDecimal> miles,
    String roundTripPurpose,
    String stretcherPurpose) {
  public AmbulanceTransport {
    weightPounds = Text.orEmpty(weightPounds);
    reasonCode = Text.orEmpty(reasonCode);
    miles = miles.map(BigDecimal::stripTrailingZeros);
    roundTripPurpose = Text.orEmpty(roundTripPurpose);
    stretcherPurpose = Text.orEmpty(stretcherPurpose);
  }
}
