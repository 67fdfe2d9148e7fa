package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Provider;

/** Which kinds of providers the taxonomy codes of a claim name. */
final class ProviderTypeFacts extends FactSource {
  private static final String LIST = "provider-type";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    add(facts, context, context.claim().providers(), context.day());
    for (CodedLine coded : context.lines()) {
      if (!coded.line().providers().isEmpty()) {
        add(facts, context, coded.line().providers(), coded.line().dateOfService());
      }
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
