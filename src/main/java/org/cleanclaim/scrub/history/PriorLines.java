package org.cleanclaim.scrub.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.PriorClaim;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;

/** Makes of a claim what later claims need of it, and shares what repeats. */
final class PriorLines {
  private final Pool pool = new Pool();

  /**
   * The lines of a claim as history. A line without a day of its own takes the claim's statement
   * period; one that has neither can't be placed in time and is left out.
   */
  FiledClaim of(Claim claim, int ordinal) {
    PriorClaim prior = claim(claim, ordinal == FiledClaim.SUBMITTED);
    List<PriorServiceLine> lines = new ArrayList<>(claim.lines().size());
    for (ServiceLine line : claim.lines()) {
      Optional<Period> period = line.period().or(claim.institutional()::statementPeriod);
      if (period.isPresent()) {
        lines.add(line(prior, claim, line, period.get()));
      }
    }
    return new FiledClaim(prior, ordinal, List.copyOf(lines));
  }

  private PriorClaim claim(Claim claim, boolean submitted) {
    Optional<Provider> billing = claim.provider(ProviderRole.BILLING);
    return new PriorClaim(
        claim.id(),
        pool.share(claim.file()),
        claim.type(),
        submitted,
        pool.share(claim.frequencyCode()),
        pool.share(claim.typeOfBill()),
        claim.program(),
        pool.share(claim.payer().id()),
        pool.share(billing.map(Provider::npi).orElse("")),
        pool.share(billing.map(Provider::taxId).orElse("")),
        claim
            .reference(ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER)
            .map(ReferenceNumber::value)
            .orElse(""));
  }

  private PriorServiceLine line(PriorClaim prior, Claim claim, ServiceLine line, Period period) {
    return new PriorServiceLine(
        prior,
        line.number(),
        pool.share(line.procedureCode()),
        pool.share(line.modifiers()),
        pool.share(line.revenueCode()),
        pool.share(line.drug().map(NationalDrug::code).orElse("")),
        pool.share(period),
        pool.share(line.units()),
        pool.share(line.unit()),
        pool.share(line.charge()),
        pool.share(line.placeOfService()),
        pool.share(claim.diagnosisCodesOf(line)),
        pool.share(line.performingNpi()),
        pool.share(Provider.performingTaxonomy(line.providers(), claim.providers())));
  }
}
