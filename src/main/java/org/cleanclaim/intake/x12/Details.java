package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.AmbulanceTransport;
import org.cleanclaim.claim.Attachment;
import org.cleanclaim.claim.ConditionIndicator;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Note;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.StatedAmount;

/** What a claim and a service line carry alike: REF, DTP, AMT, PWK, NTE, CRC, CR1, PS1. */
final class Details {
  private final Values values;
  private List<ReferenceNumber> references = List.of();
  private List<DatedEvent> dates = List.of();
  private List<StatedAmount> amounts = List.of();
  private List<Attachment> attachments = List.of();
  private List<Note> notes = List.of();
  private List<ConditionIndicator> conditions = List.of();
  private Optional<AmbulanceTransport> ambulance = Optional.empty();

  Details(Values values) {
    this.values = values;
  }

  List<ReferenceNumber> references() {
    return references;
  }

  List<DatedEvent> dates() {
    return dates;
  }

  List<StatedAmount> amounts() {
    return amounts;
  }

  List<Attachment> attachments() {
    return attachments;
  }

  List<Note> notes() {
    return notes;
  }

  List<ConditionIndicator> conditions() {
    return conditions;
  }

  Optional<AmbulanceTransport> ambulance() {
    return ambulance;
  }

  void accept(Segment segment) {
    switch (segment.id()) {
      case REF -> reference(segment);
      case DTP -> date(segment, segment.code(1), fieldOf(segment.code(1)));
      case AMT -> amount(segment, segment.code(1), 2);
      case PS1 -> amount(segment, "PS1", 2);
      case PWK ->
          attachments =
              Lists.plus(
                  attachments, new Attachment(segment.code(1), segment.code(2), segment.text(6)));
      case NTE -> notes = Lists.plus(notes, new Note(segment.code(1), segment.text(2)));
      case CRC -> conditions = Lists.plus(conditions, condition(segment));
      case CR1 -> ambulance = Optional.of(transport(segment));
      default -> {}
    }
  }

  private static Field fieldOf(String qualifier) {
    return switch (qualifier) {
      case "435" -> Field.ADMISSION_DATE;
      case "439" -> Field.ACCIDENT_DATE;
      case "472" -> Field.DATE_OF_SERVICE;
      default -> Field.DATE;
    };
  }

  private void reference(Segment segment) {
    String qualifier = segment.code(1);
    references =
        Lists.plus(
            references,
            new ReferenceNumber(
                Meanings.reference(qualifier), qualifier, segment.text(2), values.origin(2, 0)));
  }

  private void date(Segment segment, String qualifier, Field field) {
    Optional<Period> period = values.period(segment, 3, 0, field);
    if (period.isPresent()) {
      DateKind kind = Meanings.date(qualifier);
      DatedEvent event = new DatedEvent(kind, qualifier, period.get(), values.origin(3, 0));
      dates = Lists.plus(dates, event);
    }
  }

  private void amount(Segment segment, String qualifier, int element) {
    amounts =
        Lists.plus(
            amounts,
            new StatedAmount(
                qualifier,
                values.money(segment, element, Field.AMOUNT),
                values.origin(element, 0)));
  }

  private static ConditionIndicator condition(Segment segment) {
    List<String> codes = List.of();
    for (int i = 3; i <= 7; i++) {
      if (segment.has(i)) {
        codes = Lists.plus(codes, segment.code(i));
      }
    }
    return new ConditionIndicator(segment.code(1), segment.code(2).equals("Y"), codes);
  }

  private AmbulanceTransport transport(Segment segment) {
    return new AmbulanceTransport(
        segment.text(2),
        segment.code(4),
        values.number(segment, 6, Field.AMBULANCE_TRANSPORT),
        segment.text(9),
        segment.text(10));
  }
}
