package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One claim, professional, institutional or dental, or one coded encounter (a claim without money).
 *
 * @param id patient control number (CLM01), given back on the remittance
 * @param file name of the input it came from
 * @param encounter whether it only reports services (BHT06 = RP, or no charges at all in CSV and
 *     JSON)
 * @param placeOfService CLM05-1; {@code ""} on institutional claims
 * @param typeOfBill four digits with the leading zero, {@code 0131}; institutional claims only
 * @param frequencyCode CLM05-3
 * @param patientPaid AMT*F5
 * @param providers those named for the whole claim, the billing provider among them
 * @param diagnoses in the order sent
 * @param anesthesiaProcedures surgical codes behind an anesthesia claim, the principal one first
 *     (HI*BP, HI*BO)
 */
@ClaimRecord
public record Claim(
    String id,
    String file,
    ClaimType type,
    boolean encounter,
    String placeOfService,
    String typeOfBill,
    String frequencyCode,
    Optional<Money> charge,
    Optional<Money> patientPaid,
    Submission submission,
    Payer payer,
    Subscriber subscriber,
    Patient patient,
    List<OtherPayer> otherPayers,
    List<Provider> providers,
    List<Diagnosis> diagnoses,
    List<Procedure> procedures,
    List<String> anesthesiaProcedures,
    List<ServiceLine> lines,
    ClaimIndicators indicators,
    Accident accident,
    InstitutionalDetail institutional,
    List<ReferenceNumber> references,
    List<DatedEvent> dates,
    List<StatedAmount> amounts,
    List<Attachment> attachments,
    List<Note> notes,
    List<ConditionIndicator> conditions,
    Optional<AmbulanceTransport> ambulance,
    Orthodontics orthodontics,
    List<UnknownValue> unknownValues,
    List<Irregularity> irregularities,
    Origin origin)
    implements Citable, Received, ClaimBuilder.With {
  public Claim {
    id = Text.orEmpty(id);
    file = Text.orEmpty(file);
    Objects.requireNonNull(type, "type");
    placeOfService = Text.orEmpty(placeOfService);
    typeOfBill = Text.orEmpty(typeOfBill);
    frequencyCode = Text.orEmpty(frequencyCode);
    submission = submission == null ? Submission.NONE : submission;
    payer = payer == null ? PayerBuilder.builder().build() : payer;
    subscriber = subscriber == null ? SubscriberBuilder.builder().build() : subscriber;
    patient = patient == null ? PatientBuilder.builder().build() : patient;
    indicators = indicators == null ? ClaimIndicators.NONE : indicators;
    accident = accident == null ? Accident.NONE : accident;
    orthodontics = orthodontics == null ? Orthodontics.NONE : orthodontics;
    institutional = institutional == null ? InstitutionalDetail.NONE : institutional;
    origin = Origin.orNone(origin);
  }

  public Program program() {
    return payer.program();
  }

  public Optional<Provider> provider(ProviderRole role) {
    return Provider.find(providers, role);
  }

  public Optional<ReferenceNumber> reference(ReferenceKind kind) {
    for (ReferenceNumber reference : references) {
      if (reference.kind() == kind) {
        return Optional.of(reference);
      }
    }
    return Optional.empty();
  }

  /** Whether the claim states the eight digits of a registered clinical trial. */
  public boolean statesClinicalTrial() {
    for (ReferenceNumber reference : references) {
      if (reference.isOfClinicalTrial()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the claim or the line states a reference number of the kind. */
  public boolean hasReference(ReferenceKind kind, ServiceLine line) {
    return ReferenceNumber.isAmong(references, kind) || line.hasReference(kind);
  }

  /** Whether the claim or the line states a date of the kind. */
  public boolean hasDate(DateKind kind, ServiceLine line) {
    return DatedEvent.isAmong(dates, kind) || line.hasDate(kind);
  }

  /** The taxonomy code of who performed a line, {@code ""} when it is not stated. */
  public String performerTaxonomy(ServiceLine line) {
    return Provider.performingTaxonomy(line.providers(), providers);
  }

  /** Whether the claim states an admission on or before a day; false when either is unknown. */
  public boolean wasAdmittedBy(Optional<LocalDate> day) {
    Optional<DatedEvent> admission = date(DateKind.ADMISSION);
    return day.isPresent()
        && admission.isPresent()
        && !admission.get().period().from().isAfter(day.get());
  }

  public Optional<DatedEvent> date(DateKind kind) {
    for (DatedEvent date : dates) {
      if (date.kind() == kind) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the patient was last seen by the attending physician (DTP*304 of the line or the claim)
   * on the line's day or at most so many months before it.
   */
  public boolean wasLastSeenWithin(int months, ServiceLine line) {
    Optional<LocalDate> day = line.dateOfService();
    return day.isPresent()
        && Stream.concat(line.dates().stream(), dates.stream())
            .filter(event -> event.kind() == DateKind.LAST_SEEN)
            .map(event -> event.period().from())
            .anyMatch(
                seen -> !seen.isAfter(day.get()) && !seen.isBefore(day.get().minusMonths(months)));
  }

  /** The diagnoses that a line points at, in pointer order; pointers to nothing are left out. */
  public List<Diagnosis> pointedDiagnoses(ServiceLine line) {
    return PointedDiagnoses.of(line, diagnoses);
  }

  /**
   * The codes of the diagnoses that a line rests on: those it points at; on an institutional claim,
   * whose lines have no pointers, all principal and other ones.
   */
  public List<String> diagnosisCodesOf(ServiceLine line) {
    return type == ClaimType.INSTITUTIONAL
        ? PointedDiagnoses.codesOfPointable(diagnoses)
        : PointedDiagnoses.codesOf(line, diagnoses);
  }

  /** The first of the diagnoses that a line rests on, {@code ""} when there is none. */
  public String primaryDiagnosisCodeOf(ServiceLine line) {
    List<String> codes = diagnosisCodesOf(line);
    return codes.isEmpty() ? "" : codes.get(0);
  }

  /** The charges of all lines together; empty when there is no line or one has no charge. */
  public Optional<Money> lineCharges() {
    long cents = 0;
    for (ServiceLine line : lines) {
      if (line.charge().isEmpty()) {
        return Optional.empty();
      }
      cents += line.charge().get().cents();
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Money(cents));
  }

  /** The principal or other diagnosis at a 1-based position. */
  public Optional<Diagnosis> diagnosisAt(int position) {
    return PointedDiagnoses.at(position, diagnoses);
  }

  /** Whether some line points at a position where no principal or other diagnosis stands. */
  public boolean hasPointerToNothing() {
    return PointedDiagnoses.hasPointerToNothing(lines, diagnoses);
  }

  /**
   * The day that stands for the whole claim: the statement's last day, else the earliest date of
   * service.
   *
   * @return empty when the claim states neither
   */
  public Optional<LocalDate> date() {
    return institutional.statementPeriod().map(Period::through).or(this::firstDateOfService);
  }

  public Optional<LocalDate> firstDateOfService() {
    return DatesOfService.first(lines);
  }

  public Optional<LocalDate> lastDateOfService() {
    return DatesOfService.last(lines);
  }

  /** Whether more than one payer of the claim stands in a place in line. */
  public boolean isTakenTwice(String responsibility) {
    return new PayersInLine(this).isTakenTwice(responsibility);
  }

  /** Whether a payer of the claim stands behind a place in line that nobody has. */
  public boolean skipsAPlace() {
    return new PayersInLine(this).skipsAPlace();
  }

  /** Whether the claim lists another payer by a number. */
  public boolean listsPayer(String payerId) {
    return otherPayers.stream().anyMatch(other -> other.id().equals(payerId));
  }

  /** Whether another payer has answered to one of the lines. */
  public boolean isAdjudicated() {
    return lines.stream().anyMatch(line -> !line.adjudications().isEmpty());
  }

  /** Whether an adjustment of another payer lacks its reason or its amount. */
  public boolean hasIncompleteAdjustment() {
    return otherPayers.stream().anyMatch(OtherPayer::hasIncompleteAdjustment)
        || lines.stream().anyMatch(ServiceLine::hasIncompleteAdjustment);
  }

  @Override
  public Field citedField() {
    return Field.CLAIM_ID;
  }
}
