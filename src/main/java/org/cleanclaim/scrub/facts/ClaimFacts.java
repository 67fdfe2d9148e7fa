package org.cleanclaim.scrub.facts;

import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.scrub.history.SeenHistory;

/**
 * The facts that a claim brings into a session: itself, its parts, and the reference rows that its
 * codes hit on their dates of service. Rows that are in force on none of its dates are left out, so
 * millions of rows never become facts.
 */
public final class ClaimFacts {
  private static final List<FactSource> SOURCES =
      List.of(
          new ClaimParts(),
          new ModifierFacts(),
          new PlaceFacts(),
          new ProcedureFacts(),
          new PairFacts(),
          new PanelFacts(),
          new TherapyMinuteFacts(),
          new DiagnosisFacts(),
          new SideFacts(),
          new TabularFacts(),
          new FrequencyFacts(),
          new ContractorFacts(),
          new ProviderTypeFacts(),
          new LaboratoryFacts(),
          new ParameterFacts(),
          new FilingFacts(),
          new CodeValidity(),
          new HistoryFacts(),
          new SurgeryFacts(),
          new StateFacts(),
          new AcrossClaimsFacts(),
          new TableGaps());

  private ClaimFacts() {}

  /** All facts of a claim, in an order that depends on the claim and its history alone. */
  public static List<Object> of(Claim claim, SeenHistory history, CodeSets codeSets) {
    ClaimContext context = new ClaimContext(claim, history, codeSets);
    FactCollector facts = new FactCollector();
    for (FactSource source : SOURCES) {
      source.addTo(facts, context);
    }
    return facts.all();
  }
}
