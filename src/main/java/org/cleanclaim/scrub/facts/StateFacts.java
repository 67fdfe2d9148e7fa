package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.codeset.InvalidCode;
import org.cleanclaim.codeset.InvalidCode.Kind;
import org.cleanclaim.codeset.InvalidCode.Status;

/** States of American addresses, and of an accident, that the list of states does not name. */
final class StateFacts extends FactSource {
  private static final String LIST = "state";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    Optional<LocalDate> day = context.day();
    if (day.isEmpty() || !context.codeSets().hasList(LIST)) {
      return;
    }
    for (Provider provider : claim.providers()) {
      if (provider.role() == ProviderRole.BILLING) {
        check(facts, context, provider, provider.address(), day.get());
      }
    }
    Address ofSubscriber = claim.subscriber().address();
    check(facts, context, claim.subscriber(), ofSubscriber, day.get());
    if (!claim.patient().address().equals(ofSubscriber)) {
      check(facts, context, claim.patient(), claim.patient().address(), day.get());
    }
    if (claim.accident().country().isEmpty()) {
      check(facts, context, claim, claim.accident().state(), day.get());
    }
  }

  private static void check(
      FactCollector facts, ClaimContext context, Citable part, Address address, LocalDate day) {
    if (address.country().isEmpty() || address.country().equals("US")) {
      check(facts, context, part.cite(Field.POSTAL_CODE), address.state(), day);
    }
  }

  private static void check(
      FactCollector facts, ClaimContext context, Citable part, String state, LocalDate day) {
    if (!state.isEmpty() && context.codeSets().listed(LIST, state).isEmpty()) {
      facts.add(new InvalidCode(Kind.STATE, state, part, day, Status.UNKNOWN, List.of()));
    }
  }
}
