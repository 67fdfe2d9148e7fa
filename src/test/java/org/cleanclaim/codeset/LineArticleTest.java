package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.junit.jupiter.api.Test;

class LineArticleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
  private static final Edition EDITION =
      new Edition(CodeTable.COVERAGE_ARTICLE, "export", DAY, 1, "", false);
  private static final Set<String> FLORIDA = Set.of("09102");

  @Test
  void anArticleThatListsOneOfTheDiagnosesSupportsTheLine() {
    assertThat(unsupported(article(Set.of("I10"), Set.of()), FLORIDA)).isEmpty();
    assertThat(unsupported(article(Set.of("J449"), Set.of()), FLORIDA)).hasSize(1);
  }

  @Test
  void anArticleThatOnlyExcludesSupportsAllElse() {
    assertThat(unsupported(article(Set.of(), Set.of("I10")), FLORIDA)).hasSize(1);
    assertThat(unsupported(article(Set.of(), Set.of("J449")), FLORIDA)).isEmpty();
  }

  @Test
  void theContractorDecidesAndWithoutOneTheState() {
    CoverageArticle article = article(Set.of("J449"), Set.of());

    assertThat(unsupported(article, Set.of("12502"))).as("another contractor").isEmpty();
    assertThat(unsupported(article, Set.of())).as("the provider's state").hasSize(1);
    assertThat(LineArticle.of(claimFrom("IL"), line(DAY), List.of(article), Set.of())).isEmpty();
  }

  @Test
  void anArticleSpeaksOfNoOtherDay() {
    CoverageArticle article = article(Set.of("J449"), Set.of());
    ServiceLine before = line(DAY.minusDays(1));
    assertThat(LineArticle.of(claimFrom("FL"), before, List.of(article), FLORIDA)).isEmpty();
  }

  private static List<LineArticle> unsupported(CoverageArticle article, Set<String> contractors) {
    return LineArticle.of(claimFrom("FL"), line(DAY), List.of(article), contractors);
  }

  private static CoverageArticle article(Set<String> covered, Set<String> notCovered) {
    return new CoverageArticle(
        EDITION,
        "A50001",
        1,
        Term.since(DAY),
        "94010",
        FLORIDA,
        Set.of("FL"),
        "",
        covered,
        notCovered,
        false);
  }

  private static Claim claimFrom(String state) {
    return ClaimBuilder.builder()
        .type(ClaimType.PROFESSIONAL)
        .diagnoses(
            List.of(
                new Diagnosis(
                    "I10", CodeSystem.ICD_10, 1, DiagnosisRole.PRINCIPAL, "", Origin.NONE)))
        .providers(
            List.of(
                ProviderBuilder.builder()
                    .role(ProviderRole.BILLING)
                    .address(new Address("", "", "", state, "", ""))
                    .build()))
        .build();
  }

  private static ServiceLine line(LocalDate day) {
    return ServiceLineBuilder.builder()
        .number(1)
        .procedureCode("94010")
        .period(Optional.of(Period.of(day)))
        .diagnosisPointers(List.of(1))
        .build();
  }
}
