package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a durable medical equipment line states of rental and purchase (SV5).
 *
 * @param procedureCode SV501-2
 * @param days medically necessary days, SV503
 * @param rentalPrice SV504
 * @param purchasePrice SV505
 * @param frequency SV506: 1 weekly, 4 monthly, 6 daily
 */
public record EquipmentRental(
    String procedureCode,
    Optional<BigDecimal> days,
    Optional<Money> rentalPrice,
    Optional<Money> purchasePrice,
    String frequency) {
  public EquipmentRental {
    procedureCode = Text.orEmpty(procedureCode);
    days = days.map(BigDecimal::stripTrailingZeros);
    frequency = Text.orEmpty(frequency);
  }
}
