package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One service of the claim (837 loop 2400).
 *
 * @param number 1-based position on the claim; what findings call the line
 * @param assignedNumber LX01 as sent
 * @param procedureCode HCPCS or CPT (CDT on a dental claim), upper case; {@code ""} on an
 *     institutional line without one
 * @param procedureQualifier HC, HP, ER, IV, WK or AD
 * @param modifiers in the order sent, upper case, at most four in X12
 * @param description SV101-7
 * @param revenueCode four digits, institutional lines only
 * @param charge of the whole line, not of one unit; empty on a coded encounter
 * @param units zero when absent or unknown
 * @param unit UN units, MJ minutes, DA days
 * @param placeOfService the line's own, else the claim's; {@code ""} on institutional claims
 * @param diagnosisPointers positions among the claim's diagnoses, first the line's primary one
 * @param copayExempt SV115 = 0
 * @param period first and last date of service, as the line states it; a dental line without one
 *     takes the claim's. An institutional line without one has none: the statement period is the
 *     claim's, and a rule that wants it asks the claim.
 * @param providers those named at the line
 * @param performingNpi {@link Provider#performingNpi}
 */
@ClaimRecord
public record ServiceLine(
    int number,
    String assignedNumber,
    String procedureCode,
    String procedureQualifier,
    List<String> modifiers,
    String description,
    String revenueCode,
    Optional<Money> charge,
    Optional<Money> nonCoveredCharge,
    BigDecimal units,
    String unit,
    String placeOfService,
    List<Integer> diagnosisPointers,
    boolean emergency,
    boolean screening,
    boolean familyPlanning,
    boolean copayExempt,
    Optional<Period> period,
    List<Provider> providers,
    String performingNpi,
    Optional<NationalDrug> drug,
    List<ReferenceNumber> references,
    List<DatedEvent> dates,
    List<StatedAmount> amounts,
    List<Attachment> attachments,
    List<Note> notes,
    List<ConditionIndicator> conditions,
    Optional<AmbulanceTransport> ambulance,
    Optional<EquipmentRental> rental,
    List<Adjudication> adjudications,
    DentalDetail dental,
    Origin origin)
    implements Citable, ServiceLineBuilder.With {
  private static final String MINUTES = "MJ";
  private static final long MINUTES_OF_A_DAY = 24 * 60;
  private static final BigDecimal WHOLE_MILES_ABOVE = BigDecimal.valueOf(100);
  private static final String NOT_SPECIFIED = "NS";

  public ServiceLine {
    assignedNumber = Text.orEmpty(assignedNumber);
    procedureCode = Text.orEmpty(procedureCode);
    procedureQualifier = Text.orEmpty(procedureQualifier);
    description = Text.orEmpty(description);
    revenueCode = Text.orEmpty(revenueCode);
    units = units == null || units.signum() == 0 ? BigDecimal.ZERO : units.stripTrailingZeros();
    unit = Text.orEmpty(unit);
    placeOfService = Text.orEmpty(placeOfService);
    performingNpi = Text.orEmpty(performingNpi);
    dental = dental == null ? DentalDetail.NONE : dental;
    origin = Origin.orNone(origin);
  }

  /** First date of service, the day by which every edit judges the line. */
  public Optional<LocalDate> dateOfService() {
    return period.map(Period::from);
  }

  /** Last date of service. */
  public Optional<LocalDate> throughDate() {
    return period.map(Period::through);
  }

  public boolean hasModifier(String modifier) {
    return modifiers.contains(modifier);
  }

  /** Whether it carries the modifiers of another line, all and no more, in any order. */
  public boolean hasModifiersOf(ServiceLine other) {
    return Set.copyOf(modifiers).equals(Set.copyOf(other.modifiers));
  }

  /** The National Drug Code or other code of the line's drug, {@code ""} when it states none. */
  public String drugCode() {
    return drug.map(NationalDrug::code).orElse("");
  }

  /** Whether the line asks for money: more than the cent that stands for a charge of nothing. */
  public boolean isCharged() {
    return charge.isPresent() && charge.get().compareTo(Money.CENT) > 0;
  }

  /** Calendar days from first to last date of service; 0 when unknown or reversed. */
  public long days() {
    return period.map(p -> Math.max(0, p.days())).orElse(0L);
  }

  /**
   * Units for each day of the line's span, the same number for each; all units when the span is
   * unknown.
   */
  public BigDecimal unitsPerDay() {
    return units.divide(BigDecimal.valueOf(Math.max(1, days())), MathContext.DECIMAL64);
  }

  /**
   * Whether another line bills the very same service: code, modifiers in any order, days, units,
   * charge, place, who performed it, drug.
   */
  public boolean repeats(ServiceLine other) {
    return procedureCode.equals(other.procedureCode)
        && revenueCode.equals(other.revenueCode)
        && hasModifiersOf(other)
        && period.equals(other.period)
        && units.compareTo(other.units) == 0
        && charge.equals(other.charge)
        && placeOfService.equals(other.placeOfService)
        && performingNpi.equals(other.performingNpi)
        && drug.equals(other.drug);
  }

  /** Whether its first day lies before another line's; false when either is unknown. */
  public boolean isBefore(ServiceLine other) {
    return period.isPresent()
        && other.period.isPresent()
        && period.get().from().isBefore(other.period.get().from());
  }

  /** The units of two lines together, minutes when both are in minutes. */
  public BigDecimal unitsWith(ServiceLine other) {
    return units.add(other.units);
  }

  /** Whether the line announces a supplement of a type (PWK01) that is sent and not only named. */
  public boolean announces(String attachmentType) {
    for (Attachment attachment : attachments) {
      if (attachment.typeCode().equals(attachmentType)
          && !attachment.transmission().equals(NOT_SPECIFIED)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasReference(ReferenceKind kind) {
    return ReferenceNumber.isAmong(references, kind);
  }

  public boolean hasDate(DateKind kind) {
    return DatedEvent.isAmong(dates, kind);
  }

  /** Whether the line bills more minutes than its days have; never one that is not in minutes. */
  public boolean minutesExceedDays() {
    return unit.equals(MINUTES)
        && units.compareTo(BigDecimal.valueOf(MINUTES_OF_A_DAY * Math.max(1, days()))) > 0;
  }

  /**
   * Whether the units are miles as Medicare counts them: in tenths up to 100 miles, whole above
   * (Medicare Claims Processing Manual, ch. 15, sec. 30.1.2).
   */
  public boolean countsMilesRight() {
    return units.scale() <= (units.compareTo(WHOLE_MILES_ABOVE) > 0 ? 0 : 1);
  }

  /** What another payer paid for the line; empty when it has not answered for it. */
  public Optional<Money> paidBy(String payerId) {
    Optional<Money> sum = Optional.empty();
    for (Adjudication answer : adjudications) {
      if (answer.payerId().equals(payerId) && answer.paid().isPresent()) {
        sum = Optional.of(sum.orElse(Money.ZERO).plus(answer.paid().get()));
      }
    }
    return sum;
  }

  /** Whether another payer's answer to the line has a date. */
  public boolean isAnsweredOnADayBy(String payerId) {
    for (Adjudication answer : adjudications) {
      if (answer.payerId().equals(payerId) && answer.adjudicated().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an adjustment in another payer's answer lacks its reason or its amount. */
  boolean hasIncompleteAdjustment() {
    return adjudications.stream()
        .flatMap(answer -> answer.adjustments().stream())
        .anyMatch(Adjustment::isIncomplete);
  }

  @Override
  public Field citedField() {
    return Field.PROCEDURE_CODE;
  }

  @Override
  public List<Integer> lineNumbers() {
    return List.of(number);
  }
}
