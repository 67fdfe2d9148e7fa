package org.cleanclaim.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.fault.FaultKind;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.generate.fault.PlantedFault;
import org.cleanclaim.generate.write.WrittenFormat;
import org.junit.jupiter.api.Test;

/** Made claims look like claims: the same for a seed, of many kinds, few codes making up most. */
class ClaimGeneratorTest {
  @Test
  void aSeedMakesTheSameClaims() throws IOException {
    byte[] one = MadeClaims.written(MadeClaims.claims(500, "usual", 5), WrittenFormat.X12);

    assertThat(MadeClaims.written(MadeClaims.claims(500, "usual", 5), WrittenFormat.X12))
        .isEqualTo(one);
    assertThat(MadeClaims.written(MadeClaims.claims(500, "usual", 6), WrittenFormat.X12))
        .isNotEqualTo(one);
  }

  @Test
  void claimsAreOfManyKinds() throws IOException {
    Set<String> taxonomies = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<Integer> lineCounts = new HashSet<>();
    for (PlannedClaim made : MadeClaims.claims(3_000, "none", 8)) {
      Claim claim = made.claim();
      taxonomies.add(claim.providers().get(0).taxonomyCode());
      places.add(claim.placeOfService());
      lineCounts.add(claim.lines().size());
      assertThat(claim.providers()).filteredOn(p -> !p.npi().isEmpty()).isNotEmpty();
      assertThat(claim.providers()).allMatch(p -> p.npiIsValid() || isStop(p));
      assertThat(claim.subscriber().hasMedicareNumberForm()).isTrue();
      assertThat(claim.lineCharges()).isEqualTo(claim.charge());
      assertThat(claim.lines()).allMatch(ClaimGeneratorTest::isInTheQuarter);
    }
    assertThat(taxonomies).hasSizeGreaterThan(14);
    assertThat(places).contains("11", "12", "21", "22", "23", "24", "81");
    assertThat(lineCounts).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).hasSize(12);
  }

  /** Where an ambulance stops: an address and no provider. */
  private static boolean isStop(Provider provider) {
    return provider.role() == ProviderRole.AMBULANCE_PICK_UP
        || provider.role() == ProviderRole.AMBULANCE_DROP_OFF;
  }

  private static boolean isInTheQuarter(ServiceLine line) {
    LocalDate day = line.dateOfService().orElseThrow();
    return !day.isBefore(LocalDate.of(2024, 7, 1)) && !day.isAfter(LocalDate.of(2024, 9, 30));
  }

  @Test
  void aFewCodesMakeUpMostLines() throws IOException {
    Map<String, Integer> uses = new HashMap<>();
    int lines = 0;
    for (PlannedClaim made : MadeClaims.claims(3_000, "none", 9)) {
      for (ServiceLine line : made.claim().lines()) {
        uses.merge(line.procedureCode(), 1, Integer::sum);
        lines++;
      }
    }
    List<Integer> byUse = uses.values().stream().sorted(Comparator.reverseOrder()).toList();
    int ofFirst = byUse.subList(0, byUse.size() / 10).stream().mapToInt(n -> n).sum();
    assertThat(uses).hasSizeGreaterThan(200);
    assertThat(ofFirst).isGreaterThan(lines / 2);
  }

  @Test
  void faultsHaveTheirShare() throws IOException {
    int pairs = 0;
    for (PlannedClaim made : MadeClaims.claims(4_000, "ncci-pair=0.25", 10)) {
      pairs += made.fault().isPresent() ? 1 : 0;
      assertThat(made.fault().map(PlantedFault::kind).orElse(FaultKind.NCCI_PAIR))
          .isEqualTo(FaultKind.NCCI_PAIR);
    }
    assertThat(pairs).isBetween(900, 1_100);
  }

  @Test
  void sharesThatCanNotBeAreRefused() {
    for (String wrong : List.of("ncci-pair", "ncci-pair=2", "pears=0.1", "units=x", "")) {
      assertThatThrownBy(() -> FaultShares.parse(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> FaultShares.parse("ncci-pair=0.6,units=0.6"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
