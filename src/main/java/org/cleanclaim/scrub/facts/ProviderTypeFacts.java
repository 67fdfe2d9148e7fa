package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;

/** Which kinds of providers the taxonomy codes of a claim name. */
final class ProviderTypeFacts implements FactSource {
  private static final String LIST = "provider-type";

  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    add(facts, context, claim.providers(), claim.date());
    for (ServiceLine line : claim.lines()) {
      add(facts, context, line.providers(), line.dateOfService());
    }
  }

  private static void add(
      FactCollector facts,
      ClaimContext context,
      List<Provider> providers,
      Optional<LocalDate> day) {
    for (Provider provider : providers) {
      if (!provider.taxonomyCode().isEmpty()) {
        facts.addInForce(context.codeSets().listed(LIST, provider.taxonomyCode()), day);
      }
    }
  }
}
