package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanclaim.report.impact.Impact;
import org.cleanclaim.report.impact.ImpactFormat;
import org.cleanclaim.report.impact.Kind;
import org.cleanclaim.report.impact.RuleImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an impact counts, and the bytes of its formats. After a wanted change run {@link
 * SampleImpacts} on the folder of the golden files and read the difference.
 */
class ImpactFormatsTest {
  @ParameterizedTest
  @EnumSource
  void everyFormatEqualsItsGoldenFile(ImpactFormat format) throws IOException {
    String name = SampleImpacts.fileName(format);
    try (InputStream in = ImpactFormatsTest.class.getResourceAsStream("golden/" + name)) {
      assertThat(in).as("golden file " + name).isNotNull();
      assertThat(SampleImpacts.rendered(format))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyClaimIsAccountedFor() {
    Impact impact = SampleImpacts.impact();

    assertThat(impact.claims()).isEqualTo(impact.compared() + impact.unreadable()).isEqualTo(12);
    assertThat(impact.compared()).isEqualTo(9);
    assertThat(impact.claims(Kind.NEWLY_FLAGGED).claims()).isEqualTo(4);
    assertThat(impact.claims(Kind.NO_LONGER_FLAGGED).claims()).isEqualTo(1);
    assertThat(impact.claims(Kind.CHANGED).claims()).isEqualTo(2);
    assertThat(impact.asBefore()).isEqualTo(2);
  }

  @Test
  void aRuleKeepsItsFirstClaimsOnly() {
    RuleImpact units = rule("ncci/mue-line-units");

    assertThat(units.tally(Kind.NEWLY_FLAGGED).claims()).isEqualTo(3);
    assertThat(units.tally(Kind.NEWLY_FLAGGED).after().cents()).isEqualTo(135_000);
    assertThat(units.tally(Kind.NEWLY_FLAGGED).examples()).hasSize(2);
    assertThat(units.differing()).extracting(Object::toString).containsExactly("MESSAGE");
  }

  @Test
  void whatIsNotCheckedIsNotFlagged() {
    RuleImpact policy = rule("necessity/not-covered");

    assertThat(policy.tally(Kind.CHANGED).claims()).isEqualTo(1);
    assertThat(policy.tally(Kind.NO_LONGER_FLAGGED).claims()).isZero();
  }

  @Test
  void thePageHoldsNoMarkupOfAClaim() throws IOException {
    assertThat(SampleImpacts.rendered(ImpactFormat.HTML))
        .contains("&lt;script&gt;")
        .doesNotContain("<script", "<img", "\u202e");
  }

  @Test
  void noCellRunsAsAFormula() throws Exception {
    try (CSVReader csv =
        new CSVReader(new StringReader(SampleImpacts.rendered(ImpactFormat.CSV)))) {
      List<String[]> rows = csv.readAll();
      assertThat(rows).allMatch(row -> row.length == rows.get(0).length);
      assertThat(rows).flatMap(row -> List.of(row)).anyMatch(cell -> cell.startsWith("'=cmd"));
      assertThat(rows).flatMap(row -> List.of(row)).noneMatch(cell -> cell.startsWith("="));
    }
  }

  private static RuleImpact rule(String id) {
    return SampleImpacts.impact().rules().stream()
        .filter(rule -> rule.rule().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
