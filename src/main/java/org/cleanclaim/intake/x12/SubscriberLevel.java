package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.SubscriberBuilder;
import org.cleanclaim.claim.UnknownValue;

/**
 * HL 22 or HL 23: the subscriber with the payer (loops 2000B, 2010BA, 2010BB), or a dependent
 * patient (2000C, 2010CA).
 */
final class SubscriberLevel {
  private final SegmentIndex index;
  private final Values values;
  private final Party nobody = new Party();
  private Party subscriber = nobody;
  private Party payer = nobody;
  private Party patient = nobody;
  private Party current = new Party();
  private String responsibility = "";
  private String relationship = "";
  private String groupNumber = "";
  private String groupName = "";
  private String insuranceType = "";
  private String claimFilingIndicator = "";
  private Optional<LocalDate> deathDate = Optional.empty();
  private String weightPounds = "";
  private boolean pregnant;
  private int subscriberEnd;
  private boolean stated;
  private Optional<Damage> damage = Optional.empty();

  SubscriberLevel(Dates dates, SegmentIndex index) {
    this.index = index;
    values = new Values(dates, index);
  }

  void accept(Segment segment) {
    if (index.isFull()) {
      damaged(Damage.at(segment, "level holds more segments than can be read"));
      return;
    }
    index.add(segment);
    switch (segment.id()) {
      case SBR -> responsibility(segment);
      case PAT -> patient(segment);
      case NM1 -> name(segment);
      default -> current.accept(segment, values);
    }
  }

  private void responsibility(Segment segment) {
    if (stated) {
      damaged(Damage.at(segment, "a second SBR in one subscriber level: the HL before it is lost"));
    }
    stated = true;
    responsibility = segment.code(1);
    relationship = segment.code(2);
    groupNumber = segment.text(3);
    groupName = segment.text(4);
    insuranceType = segment.code(5);
    claimFilingIndicator = segment.code(9);
  }

  private void patient(Segment segment) {
    if (segment.has(1)) {
      relationship = segment.code(1);
    }
    deathDate = values.day(segment, 6, 0, Field.DEATH_DATE);
    weightPounds = segment.text(8);
    pregnant = segment.text(9).equals("Y");
  }

  private void name(Segment segment) {
    current = Party.named(segment);
    switch (segment.code(1)) {
      case "IL" -> subscriber = current;
      case "PR" -> {
        payer = current;
        subscriberEnd = index.last();
      }
      case "QC" -> patient = current;
      default -> subscriberEnd = subscriberEnd == 0 ? index.last() : subscriberEnd;
    }
  }

  /** Notes that a segment of the level can't be read; its claims can't be trusted. */
  void damaged(Damage fault) {
    damage = damage.or(() -> Optional.of(fault));
    current = new Party();
  }

  Optional<Damage> damage() {
    return damage;
  }

  List<UnknownValue> unknown() {
    return values.unknown();
  }

  private LoopOrigin personal(Layout layout) {
    return new LoopOrigin(index, 0, subscriberEnd == 0 ? index.size() : subscriberEnd, layout);
  }

  Subscriber subscriber() {
    return SubscriberBuilder.builder()
        .memberId(subscriber.id)
        .memberIdQualifier(subscriber.idQualifier)
        .lastName(subscriber.lastName)
        .firstName(subscriber.firstName)
        .responsibility(responsibility)
        .groupNumber(groupNumber)
        .groupName(groupName)
        .insuranceType(insuranceType)
        .birthDate(subscriber.birthDate)
        .sex(subscriber.sex)
        .address(subscriber.address())
        .origin(personal(Layout.SUBSCRIBER))
        .build();
  }

  Payer payer() {
    return PayerBuilder.builder()
        .name(payer.lastName)
        .id(payer.id)
        .idQualifier(payer.idQualifier)
        .claimFilingIndicator(claimFilingIndicator)
        .address(payer.address())
        .origin(new LoopOrigin(index, 0, index.size(), Layout.PAYER))
        .build();
  }

  /** The subscriber as the patient. */
  Patient subscriberAsPatient() {
    return patient(subscriber, personal(Layout.SUBSCRIBER));
  }

  /** The dependent of a patient level. */
  Patient dependent() {
    return patient(patient, new LoopOrigin(index, 0, index.size(), Layout.PATIENT));
  }

  private Patient patient(Party party, LoopOrigin origin) {
    return PatientBuilder.builder()
        .lastName(party.lastName)
        .firstName(party.firstName)
        .middleName(party.middleName)
        .birthDate(party.birthDate)
        .sex(party.sex)
        .relationship(relationship)
        .deathDate(deathDate)
        .weightPounds(weightPounds)
        .pregnant(pregnant)
        .address(party.address())
        .origin(origin)
        .build();
  }
}
