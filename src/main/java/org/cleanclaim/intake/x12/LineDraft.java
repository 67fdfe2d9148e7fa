package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Adjudication;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DentalDetail;
import org.cleanclaim.claim.EquipmentRental;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.claim.Tooth;

/** A service line while its loop (2400 and below) is read. */
final class LineDraft {
  private final SegmentIndex index;
  private final Values values;
  private final int from;
  private final ServiceLineBuilder line = ServiceLineBuilder.builder();
  private final Details details;
  private final ProviderLoop providers;
  private Optional<ClaimType> type = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private Optional<DrugDraft> drug = Optional.empty();
  private Optional<NationalDrug> firstDrug = Optional.empty();
  private Optional<AdjudicationDraft> adjudication = Optional.empty();
  private List<Adjudication> adjudications = List.of();
  private List<Tooth> teeth = List.of();
  private String placeOfService = "";
  private DentalDetail dental = DentalDetail.NONE;

  /** Begins with the LX that was added to the index last. */
  LineDraft(SegmentIndex index, Values values, Segment segment, int number) {
    this.index = index;
    this.values = values;
    from = index.last();
    details = new Details(values);
    providers = new ProviderLoop(index, values);
    values.ofLine(number);
    line.number(number).assignedNumber(segment.text(1));
  }

  /** The kind of claim that has such a line; empty before its service segment. */
  Optional<ClaimType> type() {
    return type;
  }

  /** The service segment of a line that has none yet. */
  void service(Segment segment) {
    ServiceSegment service = new ServiceSegment(segment, values, line);
    type = Optional.of(service.read());
    placeOfService = service.placeOfService();
    dental = service.dentalDetail();
  }

  void accept(Segment segment) {
    switch (segment.id()) {
      case NM1 -> providers.begin(segment);
      case SVD -> {
        finishAdjudication();
        adjudication = Optional.of(new AdjudicationDraft(index, values, segment));
      }
      case LIN -> {
        finishDrug();
        drug = Optional.of(new DrugDraft(index, values, segment));
      }
      case SV5 -> line.rental(Optional.of(rental(segment)));
      case TOO -> teeth = Lists.plus(teeth, tooth(segment));
      default -> detail(segment);
    }
  }

  private void detail(Segment segment) {
    if (adjudication.isPresent()) {
      adjudication.get().accept(segment);
    } else if (segment.id() == SegmentId.DTP && segment.text(1).equals("472")) {
      period = values.period(segment, 3, 0, Field.DATE_OF_SERVICE);
    } else if (!providers.accept(segment) && !(drug.isPresent() && drug.get().accept(segment))) {
      details.accept(segment);
    }
  }

  private EquipmentRental rental(Segment segment) {
    return new EquipmentRental(
        segment.code(1, 2),
        values.number(segment, 3, Field.UNITS),
        values.money(segment, 4, Field.AMOUNT),
        values.money(segment, 5, Field.AMOUNT),
        segment.code(6));
  }

  private static Tooth tooth(Segment segment) {
    List<String> surfaces = List.of();
    for (int i = 1; !segment.code(3, i).isEmpty(); i++) {
      surfaces = Lists.plus(surfaces, segment.code(3, i));
    }
    return new Tooth(segment.code(2), surfaces);
  }

  private void finishDrug() {
    if (firstDrug.isEmpty()) {
      firstDrug = drug.map(DrugDraft::finish);
    }
  }

  private void finishAdjudication() {
    if (adjudication.isPresent()) {
      adjudications = Lists.plus(adjudications, adjudication.get().finish());
    }
  }

  /** The line, completed by what it takes over from its claim. */
  ServiceLine finish(
      String claimPlaceOfService, Optional<Period> claimPeriod, String claimPerformingNpi) {
    finishDrug();
    finishAdjudication();
    ClaimType kind = type.orElse(ClaimType.PROFESSIONAL);
    boolean ownPlace = !placeOfService.isEmpty();
    List<Provider> named = providers.finish();
    if (kind != ClaimType.INSTITUTIONAL) {
      line.placeOfService(ownPlace ? placeOfService : claimPlaceOfService);
    }
    if (kind == ClaimType.DENTAL) {
      period = period.or(() -> claimPeriod);
    }
    return line.period(period)
        .providers(named)
        .performingNpi(performingNpi(named, claimPerformingNpi))
        .drug(firstDrug)
        .references(details.references())
        .dates(details.dates())
        .amounts(details.amounts())
        .attachments(details.attachments())
        .notes(details.notes())
        .conditions(details.conditions())
        .ambulance(details.ambulance())
        .adjudications(adjudications)
        .dental(teeth.isEmpty() ? dental : dental.withTeeth(teeth))
        .origin(new LineOrigin(index, from, index.size(), layout(kind), ownPlace))
        .build();
  }

  private static String performingNpi(List<Provider> named, String ofClaim) {
    boolean own = !named.isEmpty() && Provider.find(named, ProviderRole.RENDERING).isPresent();
    return own ? Provider.performingNpi(named, List.of()) : ofClaim;
  }

  private static Layout layout(ClaimType kind) {
    return switch (kind) {
      case PROFESSIONAL -> Layout.PROFESSIONAL_LINE;
      case INSTITUTIONAL -> Layout.INSTITUTIONAL_LINE;
      case DENTAL -> Layout.DENTAL_LINE;
    };
  }
}
