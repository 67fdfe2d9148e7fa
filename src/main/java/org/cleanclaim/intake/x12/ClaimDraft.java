package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.OtherPayer;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.UnknownValue;

/** A claim while its loops (2300 and below) are read. */
final class ClaimDraft {
  private final Claimants claimants;
  private final SegmentIndex index;
  private final Values values;
  private final ClaimStatement statement;
  private final Details details;
  private final InstitutionalSegments institutional;
  private final HealthCareCodes codes;
  private final OrthodonticSegments orthodontics = new OrthodonticSegments();
  private final ProviderLoop providerLoop;
  private final List<ServiceLine> lines = new ArrayList<>(4);
  private List<OtherPayer> otherPayers = List.of();
  private List<Provider> providers = List.of();
  private Optional<OtherPayerDraft> otherPayer = Optional.empty();
  private Optional<LineDraft> line = Optional.empty();
  private Optional<ClaimType> type = Optional.empty();
  private Optional<Money> patientPaid = Optional.empty();
  private Optional<Period> servicePeriod = Optional.empty();
  private String performingNpi = "";
  private int lineStart;
  private Optional<Damage> unknownSegment = Optional.empty();
  private Optional<Damage> damage;

  /** Begins with CLM. */
  ClaimDraft(Segment segment, Claimants claimants, Dates dates) {
    this.claimants = claimants;
    damage = claimants.damage();
    index = new SegmentIndex(segment);
    index.add(segment);
    values = new Values(dates, index);
    details = new Details(values);
    institutional = new InstitutionalSegments(values);
    codes = new HealthCareCodes(values);
    providerLoop = new ProviderLoop(index, values);
    statement = new ClaimStatement(segment, values);
    if (segment.elements() == 0) {
      damaged(Damage.at(segment, "claim segment (CLM) without elements"));
    }
  }

  void damaged(Damage fault) {
    damage = damage.or(() -> Optional.of(fault));
  }

  boolean isDamaged() {
    return damage.isPresent();
  }

  /** Whether service lines were begun, behind which nothing of the claim's own may stand. */
  boolean isInLines() {
    return line.isPresent();
  }

  /** Whether an other payer was begun and no service line came after it. */
  boolean endsInOtherPayer() {
    return line.isEmpty() && otherPayer.isPresent();
  }

  void accept(Segment segment) {
    if (index.isFull()) {
      damaged(Damage.at(segment, "claim has more than " + index.size() + " segments"));
      return;
    }
    if (segment.id() == SegmentId.LX) {
      beginLine(segment);
    } else if (segment.id() == SegmentId.SBR) {
      finishOtherPayer();
      index.add(segment);
      otherPayer = Optional.of(new OtherPayerDraft(index, values, segment));
    } else {
      index.add(segment);
      within(segment);
    }
  }

  private void within(Segment segment) {
    switch (segment.id()) {
      case SV1, SV2, SV3 -> service(segment);
      case HI -> codes.accept(segment);
      case UNKNOWN ->
          unknownSegment =
              Optional.of(Damage.at(segment, "unknown segment, behind which another claim begins"));
      default -> {
        if (line.isPresent()) {
          line.get().accept(segment);
        } else if (otherPayer.isPresent()) {
          otherPayer.get().accept(segment);
        } else {
          ofClaim(segment);
        }
      }
    }
  }

  private void service(Segment segment) {
    if (line.isEmpty() || line.get().type().isPresent()) {
      damaged(Damage.at(segment, "service segment without a line number (LX) before it"));
    } else {
      line.get().service(segment);
      type = type.or(() -> line.get().type());
    }
  }

  private void ofClaim(Segment segment) {
    if (segment.id() == SegmentId.NM1) {
      providerLoop.begin(segment);
    } else if (segment.id() == SegmentId.AMT && segment.text(1).equals("F5")) {
      patientPaid = values.money(segment, 2, Field.PATIENT_PAID);
    } else if (!providerLoop.accept(segment)
        && !institutional.accept(segment)
        && !orthodontics.accept(segment)) {
      details.accept(segment);
    }
  }

  private void beginLine(Segment segment) {
    boolean restarts = line.isPresent() && segment.text(1).equals("1");
    if (restarts && unknownSegment.isPresent()) {
      damaged(unknownSegment.get());
    }
    finishOtherPayer();
    if (line.isEmpty()) {
      gather();
    }
    finishLine();
    index.add(segment);
    lineStart = index.last();
    line = Optional.of(new LineDraft(index, values, segment, lines.size() + 1));
  }

  /** Settles what the lines take over from the claim. */
  private void gather() {
    List<Provider> own = providerLoop.finish();
    providers = claimants.providers();
    if (!own.isEmpty()) {
      providers = new ArrayList<>(providers);
      providers.addAll(own);
    }
    performingNpi = Provider.performingNpi(List.of(), providers);
    for (DatedEvent event : details.dates()) {
      if (servicePeriod.isEmpty() && event.kind() == DateKind.SERVICE) {
        servicePeriod = Optional.of(event.period());
      }
    }
  }

  private void finishLine() {
    if (line.isEmpty()) {
      return;
    }
    if (line.get().type().isEmpty()) {
      damaged(new Damage(index.location(lineStart, ""), "service line without SV1, SV2 or SV3"));
    }
    lines.add(line.get().finish(statement.facility, servicePeriod, performingNpi));
  }

  private void finishOtherPayer() {
    if (line.isEmpty() && otherPayer.isPresent()) {
      otherPayers = Lists.plus(otherPayers, otherPayer.get().finish());
    }
  }

  /**
   * The claim, or what makes it unreadable.
   *
   * @param noted what was noted of its form
   */
  Received finish(String file, TransactionHeader header, List<Irregularity> noted) {
    finishOtherPayer();
    if (line.isEmpty()) {
      gather();
    }
    finishLine();
    return damage.isPresent()
        ? damage.get().unreadable(file, statement.id, 1)
        : claim(file, header, noted);
  }

  private Claim claim(String file, TransactionHeader header, List<Irregularity> noted) {
    ClaimType kind = type.orElseGet(() -> header.typeOf(statement));
    boolean ofHospital = kind == ClaimType.INSTITUTIONAL;
    return ClaimBuilder.builder()
        .id(statement.id)
        .file(file)
        .type(kind)
        .encounter(header.isEncounter())
        .placeOfService(ofHospital ? "" : statement.facility)
        .typeOfBill(ofHospital ? statement.typeOfBill() : "")
        .frequencyCode(statement.frequency)
        .charge(statement.charge)
        .patientPaid(patientPaid)
        .submission(header.submission())
        .payer(claimants.payer())
        .subscriber(claimants.subscriber())
        .patient(claimants.patient())
        .otherPayers(otherPayers)
        .providers(providers)
        .diagnoses(codes.diagnoses())
        .procedures(codes.procedures())
        .anesthesiaProcedures(codes.anesthesiaProcedures())
        .lines(lines)
        .indicators(statement.indicators)
        .accident(statement.accident)
        .institutional(institutional.finish(codes))
        .references(details.references())
        .dates(details.dates())
        .amounts(details.amounts())
        .attachments(details.attachments())
        .notes(details.notes())
        .conditions(details.conditions())
        .ambulance(details.ambulance())
        .orthodontics(orthodontics.finish())
        .unknownValues(unknownValues())
        .irregularities(noted)
        .origin(new LoopOrigin(index, 0, index.size(), Layout.CLAIM))
        .build();
  }

  private List<UnknownValue> unknownValues() {
    if (claimants.unknownValues().isEmpty()) {
      return values.unknown();
    }
    List<UnknownValue> all = new ArrayList<>(claimants.unknownValues());
    all.addAll(values.unknown());
    return all;
  }
}
