package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Program;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.Parameter;

/**
 * The parameters that hold for a claim: what its payer has set, else what its program has, else
 * what holds for everybody.
 */
final class ParameterFacts extends FactSource {
  private static final String EVERYBODY = "any";
  private static final Map<Program, String> PROGRAMS =
      Map.of(
          Program.MEDICARE, name(Program.MEDICARE),
          Program.MEDICAID, name(Program.MEDICAID),
          Program.COMMERCIAL, name(Program.COMMERCIAL),
          Program.OTHER, name(Program.OTHER));

  private static String name(Program program) {
    return program.name().toLowerCase(Locale.ROOT);
  }

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    facts.addAll(context.parameters());
  }

  /** Each parameter once, by the narrowest of the three that sets it. */
  static Collection<Parameter> of(Claim claim, Optional<LocalDate> day, CodeSets codeSets) {
    if (day.isEmpty()) {
      return List.of();
    }
    Map<String, Parameter> found = new LinkedHashMap<>();
    add(found, codeSets.parameters(EVERYBODY), day.get());
    add(found, codeSets.parameters(PROGRAMS.get(claim.program())), day.get());
    if (!claim.payer().id().isEmpty()) {
      add(found, codeSets.parameters(claim.payer().id()), day.get());
    }
    return found.values();
  }

  private static void add(Map<String, Parameter> found, List<Parameter> parameters, LocalDate day) {
    for (Parameter parameter : parameters) {
      if (parameter.term().contains(day)) {
        found.put(parameter.name(), parameter);
      }
    }
  }
}
