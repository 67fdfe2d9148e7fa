package org.cleanclaim.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.generate.fault.FaultKind;
import org.cleanclaim.generate.fault.PlantedFault;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Claims built right are silent; a planted fault is found, where it is, and nothing beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlantedFaults {
  private static final int CLAIMS = 4_000;

  /** The rules that may find a fault of each kind; one of them does, and no other rule. */
  private static final Map<FaultKind, Set<String>> RULES = new EnumMap<>(FaultKind.class);

  static {
    RULES.put(FaultKind.NCCI_PAIR, Set.of("ncci/ptp-modifier-missing"));
    RULES.put(FaultKind.NCCI_PAIR_NEVER, Set.of("ncci/ptp-modifier-not-allowed"));
    RULES.put(
        FaultKind.UNITS,
        Set.of("ncci/mue-day-units-clinical", "ncci/mue-day-units-policy", "ncci/mue-line-units"));
    RULES.put(FaultKind.UNITS_SETTING, Set.of("ncci/mue-not-payable-in-setting"));
    RULES.put(FaultKind.ADD_ON, Set.of("ncci/add-on-primary-missing"));
    RULES.put(FaultKind.PROCEDURE_UNKNOWN, Set.of("validity/procedure-code-unknown"));
    RULES.put(FaultKind.PROCEDURE_ENDED, Set.of("validity/procedure-code-not-in-force"));
    RULES.put(FaultKind.DIAGNOSIS_UNKNOWN, Set.of("diagnosis/code-unknown"));
    RULES.put(FaultKind.DIAGNOSIS_INCOMPLETE, Set.of("diagnosis/code-incomplete"));
    RULES.put(FaultKind.MODIFIER_UNKNOWN, Set.of("modifier/unknown"));
    RULES.put(FaultKind.MODIFIER_ENDED, Set.of("modifier/not-in-force"));
    RULES.put(FaultKind.PLACE_UNKNOWN, Set.of("validity/place-of-service-unknown"));
    RULES.put(
        FaultKind.BILATERAL,
        Set.of(
            "bilateral/fifty-without-adjustment",
            "bilateral/fifty-on-bilateral-code",
            "bilateral/fifty-not-applicable"));
    RULES.put(
        FaultKind.COMPONENT,
        Set.of(
            "modifier/professional-component-not-allowed",
            "modifier/technical-component-not-allowed"));
    RULES.put(
        FaultKind.NPI,
        Set.of(
            "identifier/billing-npi-not-valid",
            "identifier/referring-npi-not-valid",
            "identifier/rendering-npi-not-valid"));
    RULES.put(FaultKind.MEMBER_ID, Set.of("identifier/medicare-number-form"));
    RULES.put(FaultKind.CHARGE, Set.of("charge/claim-not-sum-of-lines"));
    RULES.put(FaultKind.DATES, Set.of("date/through-before-from"));
    RULES.put(FaultKind.DUPLICATE, Set.of("duplicate/line"));
    RULES.put(FaultKind.POINTER, Set.of("diagnosis/pointer-to-nothing"));
    RULES.put(FaultKind.THERAPY, Set.of("therapy/discipline-missing"));
    RULES.put(FaultKind.WASTE, Set.of("drug/waste-not-stated"));
    RULES.put(
        FaultKind.NECESSITY,
        Set.of(
            "necessity/diagnosis-not-covered-national", "necessity/diagnosis-not-covered-local"));
  }

  private final int kinds;
  private Path snapshot;
  private CodeSets codeSets;
  private Scrubber scrubber;

  /**
   * @param kinds how many kinds of faults the code sets have codes for
   */
  PlantedFaults(int kinds) {
    this.kinds = kinds;
  }

  /** The code sets that claims are made of and judged by. */
  abstract Path snapshot() throws IOException;

  @BeforeAll
  void open() throws Exception {
    snapshot = snapshot();
    codeSets = SnapshotCodeSets.open(snapshot);
    scrubber = new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty());
  }

  @AfterAll
  void close() {
    if (scrubber != null) {
      scrubber.close();
      codeSets.close();
    }
  }

  @Test
  void claimsBuiltRightAreSilent() throws IOException {
    for (PlannedClaim made : MadeClaims.claims(snapshot, CLAIMS, "none", 11)) {
      assertThat(failed(made)).as(made.claim().toString()).isEmpty();
    }
  }

  @Test
  void eachPlantedFaultIsFoundAndNothingElse() throws IOException {
    Map<FaultKind, Integer> found = new EnumMap<>(FaultKind.class);
    for (PlannedClaim made : MadeClaims.claims(snapshot, CLAIMS, everyKindOften(), 12)) {
      List<Finding> failed = failed(made);
      if (made.fault().isEmpty()) {
        assertThat(failed).as(made.claim().toString()).isEmpty();
      } else {
        PlantedFault fault = made.fault().get();
        assertThat(failed).as(made.toString()).isNotEmpty();
        assertThat(failed)
            .as(made.toString())
            .allSatisfy(finding -> assertThat(finding.rule()).isIn(RULES.get(fault.kind())));
        assertThat(failed)
            .as(made.toString())
            .anySatisfy(finding -> assertThat(finding.lines()).isEqualTo(lines(fault)));
        found.merge(fault.kind(), 1, Integer::sum);
      }
    }
    assertThat(found).hasSize(kinds);
  }

  private static String everyKindOften() {
    StringBuilder shares = new StringBuilder();
    for (FaultKind kind : FaultKind.values()) {
      shares.append(shares.isEmpty() ? "" : ",").append(kind.word()).append("=0.02");
    }
    return shares.toString();
  }

  private static List<Integer> lines(PlantedFault fault) {
    return fault.lines().isEmpty() ? List.of() : fault.lines().subList(0, 1);
  }

  /** What would stop the claim or its lines. */
  private List<Finding> failed(PlannedClaim made) {
    return scrubber.scrub(made.claim()).findings().stream()
        .filter(f -> f.verdict() == Verdict.FAILED)
        .filter(f -> f.severity() == Severity.REJECTION || f.severity() == Severity.DENIAL)
        .toList();
  }
}
