package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.SubscriberBuilder;
import org.cleanclaim.claim.UnknownValue;

/**
 * The hierarchy above the claims. A new level forgets everything below it, so that nothing of one
 * patient reaches the next; a level whose HL is lost begins at the first segment that only such a
 * level has.
 */
final class Levels {
  private static final Subscriber NO_SUBSCRIBER = SubscriberBuilder.builder().build();
  private static final Payer NO_PAYER = PayerBuilder.builder().build();
  private static final Patient NO_PATIENT = PatientBuilder.builder().build();
  private static final int BILLING = Ascii.pack("85");
  private static final int SUBSCRIBER = Ascii.pack("IL");
  private static final int PAYER = Ascii.pack("PR");
  private static final int PATIENT = Ascii.pack("QC");
  private static final int BILLING_TAXONOMY = Ascii.pack("BI");

  private final Dates dates;
  private Optional<BillingLevel> billing = Optional.empty();
  private Optional<SubscriberLevel> subscriber = Optional.empty();
  private Optional<SubscriberLevel> patient = Optional.empty();
  private Optional<Damage> lost = Optional.empty();
  private Optional<Claimants> claimants = Optional.empty();

  Levels(Dates dates) {
    this.dates = dates;
  }

  /** Opens the level that an HL announces; one that can't be told is told by what follows. */
  void begin(Segment hl) {
    switch (hl.text(3)) {
      case "20" -> beginBilling(hl);
      case "22" -> beginSubscriber(hl);
      case "23" -> beginPatient(hl);
      default -> lose(Damage.at(hl, "the HL above this claim has no known level"));
    }
    accept(hl);
  }

  /** Whether a segment stands above claims only, never within or behind service lines. */
  static boolean owns(Segment segment) {
    return switch (segment.id()) {
      case SBR, PAT, DMG -> true;
      case PRV, NM1 -> isBilling(segment) || isSubscriber(segment) || isPatient(segment);
      default -> false;
    };
  }

  /** Notes that an HL is missing: what is known of subscriber and patient may be another's. */
  void lose(Damage damage) {
    lost = Optional.of(damage);
    claimants = Optional.empty();
  }

  void accept(Segment segment) {
    beginLost(segment);
    claimants = Optional.empty();
    if (lost.isPresent()) {
      return;
    }
    if (patient.isPresent()) {
      patient.get().accept(segment);
    } else if (subscriber.isPresent()) {
      subscriber.get().accept(segment);
    } else if (billing.isPresent()) {
      billing.get().accept(segment);
    }
  }

  private void beginLost(Segment segment) {
    boolean belowSubscriber = lost.isPresent() || subscriber.isEmpty() || patient.isPresent();
    boolean belowBilling = lost.isPresent() || billing.isEmpty() || subscriber.isPresent();
    boolean noPatient = lost.isPresent() || patient.isEmpty();
    if (isBilling(segment)) {
      if (belowBilling) {
        beginBilling(segment);
      }
    } else if (isSubscriber(segment)) {
      if (belowSubscriber) {
        beginSubscriber(segment);
      }
    } else if (isPatient(segment) && noPatient) {
      beginPatient(segment);
    }
  }

  private static boolean isBilling(Segment segment) {
    return segment.id() == SegmentId.PRV
        ? segment.qualifier() == BILLING_TAXONOMY
        : segment.id() == SegmentId.NM1 && segment.qualifier() == BILLING;
  }

  private static boolean isSubscriber(Segment segment) {
    return segment.id() == SegmentId.SBR
        || (segment.id() == SegmentId.NM1
            && (segment.qualifier() == SUBSCRIBER || segment.qualifier() == PAYER));
  }

  /** PAT of a dependent states a relationship; that of a subscriber doesn't. */
  private static boolean isPatient(Segment segment) {
    return segment.id() == SegmentId.PAT
        ? segment.has(1)
        : segment.id() == SegmentId.NM1 && segment.qualifier() == PATIENT;
  }

  private void beginBilling(Segment first) {
    forgetPatient();
    subscriber = Optional.empty();
    billing = Optional.of(new BillingLevel(dates, new SegmentIndex(first)));
  }

  private void beginSubscriber(Segment first) {
    forgetPatient();
    subscriber = Optional.of(new SubscriberLevel(dates, new SegmentIndex(first)));
  }

  private void beginPatient(Segment first) {
    forgetPatient();
    patient = Optional.of(new SubscriberLevel(dates, new SegmentIndex(first)));
  }

  private void forgetPatient() {
    patient = Optional.empty();
    lost = Optional.empty();
  }

  /**
   * Notes a segment that can't be read.
   *
   * @return whether it costs the claims below; not at the billing level, where that could be all of
   *     the file's
   */
  boolean damaged(Damage damage) {
    claimants = Optional.empty();
    Optional<SubscriberLevel> level = patient.or(() -> subscriber);
    level.ifPresent(l -> l.damaged(damage));
    if (level.isEmpty()) {
      billing.ifPresent(BillingLevel::damaged);
    }
    return level.isPresent();
  }

  /** What a claim that begins here takes from above. */
  Claimants claimants() {
    if (claimants.isEmpty()) {
      claimants = Optional.of(gather());
    }
    return claimants.get();
  }

  private Claimants gather() {
    List<UnknownValue> unknown = new ArrayList<>();
    billing.ifPresent(b -> unknown.addAll(b.unknown()));
    subscriber.ifPresent(s -> unknown.addAll(s.unknown()));
    patient.ifPresent(p -> unknown.addAll(p.unknown()));
    Optional<Patient> self = subscriber.map(SubscriberLevel::subscriberAsPatient);
    return new Claimants(
        billing.map(BillingLevel::providers).orElse(List.of()),
        subscriber.map(SubscriberLevel::subscriber).orElse(NO_SUBSCRIBER),
        subscriber.map(SubscriberLevel::payer).orElse(NO_PAYER),
        patient.map(SubscriberLevel::dependent).or(() -> self).orElse(NO_PATIENT),
        List.copyOf(unknown),
        lost.or(() -> subscriber.flatMap(SubscriberLevel::damage))
            .or(() -> patient.flatMap(SubscriberLevel::damage)));
  }
}
