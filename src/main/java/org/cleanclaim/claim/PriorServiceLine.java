package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One service of another claim of the same patient, on or before the last day of the claim that is
 * judged: what a rule needs to know of it. It is no part of the judged claim, so a finding cites it
 * as a reason and stands on a line of the judged claim.
 *
 * <p>A claim whose lines have different days sees services that lie behind one of them and before
 * another; a rule says which it means by {@link #daysBefore}.
 *
 * @param claim what it shares with the other lines of its claim
 * @param lineNumber 1-based position on its claim
 * @param procedureCode HCPCS or CPT, {@code ""} on an institutional line without one
 * @param revenueCode four digits, institutional lines only
 * @param drugCode National Drug Code, {@code ""} when absent
 * @param period first and last day of service; the statement period of an institutional line
 *     without days of its own
 * @param units zero when absent or unknown
 * @param unit UN units, MJ minutes, DA days
 * @param charge of the whole line; empty on a coded encounter
 * @param placeOfService {@code ""} on institutional claims
 * @param diagnosisCodes those that the line rests on ({@link Claim#diagnosisCodesOf})
 * @param performingNpi {@link Provider#performingNpi}
 * @param taxonomyCode of who performed it, {@code ""} when not stated
 */
@ClaimRecord
public record PriorServiceLine(
    PriorClaim claim,
    int lineNumber,
    String procedureCode,
    List<String> modifiers,
    String revenueCode,
    String drugCode,
    Period period,
    BigDecimal units,
    String unit,
    Optional<Money> charge,
    String placeOfService,
    List<String> diagnosisCodes,
    String performingNpi,
    String taxonomyCode)
    implements PriorServiceLineBuilder.With {
  public PriorServiceLine {
    procedureCode = Text.orEmpty(procedureCode);
    revenueCode = Text.orEmpty(revenueCode);
    drugCode = Text.orEmpty(drugCode);
    units = units == null ? BigDecimal.ZERO : units;
    unit = Text.orEmpty(unit);
    placeOfService = Text.orEmpty(placeOfService);
    performingNpi = Text.orEmpty(performingNpi);
    taxonomyCode = Text.orEmpty(taxonomyCode);
  }

  public String claimId() {
    return claim.id();
  }

  public ClaimType claimType() {
    return claim.type();
  }

  public String typeOfBill() {
    return claim.typeOfBill();
  }

  public String billingNpi() {
    return claim.billingNpi();
  }

  /** First day of service, never empty; an Optional so that rules join it with a line's. */
  public Optional<LocalDate> dateOfService() {
    return Optional.of(period.from());
  }

  /** Last day of service, never empty. */
  public Optional<LocalDate> throughDate() {
    return Optional.of(period.through());
  }

  public boolean hasModifier(String modifier) {
    return modifiers.contains(modifier);
  }

  public boolean hasDiagnosis(String code) {
    return diagnosisCodes.contains(code);
  }

  /** Whether the days of service include a day. */
  public boolean includes(Optional<LocalDate> day) {
    return day.isPresent() && period.contains(day.get());
  }

  /**
   * Calendar days from the first day of service to a day: 0 on the day itself; -1 when the day is
   * unknown or lies before.
   */
  public long daysBefore(Optional<LocalDate> day) {
    return Elapsed.days(period.from(), day);
  }

  /**
   * Calendar days from the last day of service, such as a discharge, to a day: 0 on the day itself;
   * -1 when the day is unknown or lies before.
   */
  public long daysFromEndTo(Optional<LocalDate> day) {
    return Elapsed.days(period.through(), day);
  }

  /**
   * Whole calendar months that passed between the month of the service and the month of a day,
   * neither counted, as CMS counts "11 full months have passed": a service of any day of January
   * has 11 behind it in the following January. -1 when the day is unknown or lies before.
   */
  public long fullMonthsBefore(Optional<LocalDate> day) {
    return Elapsed.fullMonths(period.from(), day);
  }

  /** Whether the first day of service lies in the calendar month of a day. */
  public boolean isInMonthOf(Optional<LocalDate> day) {
    return day.isPresent() && YearMonth.from(period.from()).equals(YearMonth.from(day.get()));
  }

  /**
   * Whether a day lies after the service and less than so many years after it; the anniversary is
   * outside.
   */
  public boolean isWithinYearsBefore(int years, Optional<LocalDate> day) {
    return daysBefore(day) > 0 && day.get().isBefore(period.from().plusYears(years));
  }

  /**
   * Whether a day lies within 31 days of the anniversary so many years after the service, before or
   * behind it: where payers that count days and payers that count months may differ.
   */
  public boolean isNearAnniversary(int years, Optional<LocalDate> day) {
    return Elapsed.isNear(period.from().plusYears(years), day);
  }

  /** Whether the same person performed both; false when either NPI is unknown. */
  public boolean samePhysician(ServiceLine line) {
    return !performingNpi.isEmpty() && performingNpi.equals(line.performingNpi());
  }

  /** Whether both are billed by one group: the same billing NPI or the same tax number. */
  public boolean sameGroup(Claim other) {
    Optional<Provider> billing = other.provider(ProviderRole.BILLING);
    return billing.isPresent()
        && (same(claim.billingNpi(), billing.get().npi())
            || same(claim.billingTaxId(), billing.get().taxId()));
  }

  /** Whether both performers state the same taxonomy code, the claim's word for a specialty. */
  public boolean sameSpecialty(ServiceLine line, Claim other) {
    return same(taxonomyCode, Provider.performingTaxonomy(line.providers(), other.providers()));
  }

  /** Whether either performer states no taxonomy code. */
  public boolean specialtyUnknown(ServiceLine line, Claim other) {
    return taxonomyCode.isEmpty()
        || Provider.performingTaxonomy(line.providers(), other.providers()).isEmpty();
  }

  /**
   * Whether Medicare counts both performers as one: the same person, or one group and one specialty
   * (Medicare Claims Processing Manual, ch. 12, sec. 30.6.5).
   */
  public boolean samePhysicianOrGroup(ServiceLine line, Claim other) {
    return samePhysician(line) || (sameGroup(other) && sameSpecialty(line, other));
  }

  /** Whether both claims go to one payer: by its id where both state it, else by the program. */
  public boolean samePayer(Claim other) {
    boolean stated = !claim.payerId().isEmpty() && !other.payer().id().isEmpty();
    return stated ? claim.payerId().equals(other.payer().id()) : claim.program() == other.program();
  }

  /**
   * Whether the line bills the very same service: code, modifiers in any order, days, units,
   * charge, place, who performed it, drug.
   */
  public boolean repeats(ServiceLine line) {
    return procedureCode.equals(line.procedureCode())
        && revenueCode.equals(line.revenueCode())
        && line.period().isPresent()
        && period.equals(line.period().get())
        && sameModifiers(line.modifiers())
        && units.compareTo(line.units()) == 0
        && charge.equals(line.charge())
        && placeOfService.equals(line.placeOfService())
        && performingNpi.equals(line.performingNpi())
        && drugCode.equals(line.drug().map(NationalDrug::code).orElse(""));
  }

  /**
   * Whether its claim went out before a judged one: as history, or beside it under an id that sorts
   * first, so that of two equal claims of one input one is the first whatever their order.
   */
  public boolean precedes(Claim other) {
    return claim.submitted() || claim.id().compareTo(other.id()) <= 0;
  }

  /** Whether it comes later than another: by day, then by what tells two of one day apart. */
  public boolean isAfter(PriorServiceLine other) {
    int order = period.from().compareTo(other.period.from());
    if (order == 0) {
      order = claim.id().compareTo(other.claim.id());
    }
    return order == 0 ? lineNumber > other.lineNumber : order > 0;
  }

  /** {@code claim 4711 of 2024-03-01}: what a message calls it. */
  public String words() {
    return "claim " + claim.id() + " of " + period.from();
  }

  private boolean sameModifiers(List<String> others) {
    return modifiers.equals(others) || Set.copyOf(modifiers).equals(Set.copyOf(others));
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }
}
