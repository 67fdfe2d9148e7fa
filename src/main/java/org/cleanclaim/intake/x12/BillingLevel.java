package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.UnknownValue;

/** HL 20: the billing provider and where it wants to be paid (loops 2000A, 2010AA to 2010AC). */
final class BillingLevel {
  private final SegmentIndex index;
  private final Values values;
  private final List<Provider> finished = new ArrayList<>(2);
  private Optional<ProviderRole> role = Optional.empty();
  private Party party = new Party();
  private String taxonomyCode = "";
  private int from;

  BillingLevel(Dates dates, SegmentIndex index) {
    this.index = index;
    values = new Values(dates, index);
  }

  void accept(Segment segment) {
    if (index.isFull()) {
      return;
    }
    index.add(segment);
    if (segment.id() == SegmentId.NM1) {
      name(segment);
    } else if (segment.id() == SegmentId.PRV && role.isEmpty()) {
      taxonomyCode = segment.code(3);
    } else {
      party.accept(segment, values);
    }
  }

  private void name(Segment segment) {
    finishParty();
    role =
        switch (segment.code(1)) {
          case "85" -> Optional.of(ProviderRole.BILLING);
          case "87" -> Optional.of(ProviderRole.PAY_TO);
          case "PE" -> Optional.of(ProviderRole.PAY_TO_PLAN);
          default -> Optional.empty();
        };
    party = Party.named(segment);
    if (role.equals(Optional.of(ProviderRole.BILLING))) {
      party.taxonomyCode = taxonomyCode;
    } else {
      from = index.last();
    }
  }

  private void finishParty() {
    role.ifPresent(
        known ->
            finished.add(
                party.provider(known, new LoopOrigin(index, from, index.size(), Layout.PROVIDER))));
    role = Optional.empty();
  }

  /** The providers named so far; a claim follows, so the last of them is whole. */
  List<Provider> providers() {
    finishParty();
    return List.copyOf(finished);
  }

  /** A segment can't be read: what follows it may not be about the provider before it. */
  void damaged() {
    finishParty();
    party = new Party();
  }

  List<UnknownValue> unknown() {
    return values.unknown();
  }
}
