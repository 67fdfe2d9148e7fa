package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.ScrubbedClaim;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static String page() throws IOException {
    return new String(
        SampleReports.rendered(ReportFormat.HTML, ReportFormat.Layout.PLAIN),
        StandardCharsets.UTF_8);
  }

  private static String page(List<ScrubbedClaim> claims) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = ReportFormat.HTML.open(out, Samples.HEADER, ReportFormat.Layout.PLAIN)) {
      for (ScrubbedClaim claim : claims) {
        report.claim(claim);
      }
      report.finish();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ScrubbedClaim found(String id, String message) {
    return new ScrubbedClaim(
        Samples.claim(id).lines(List.of(Samples.line(1, message, 1))).build(),
        List.of(new Made("a/b").review(message).lines(1).build()));
  }

  @Test
  void loadsNothingFromAnywhere() throws IOException {
    assertThat(page()).doesNotContain("http://", "https://", "url(", "@import", "<link");
    assertThat(page()).doesNotContainPattern("<[a-z]+[^>]*\\s(src|srcset|href|action)=\"[^#]");
    assertThat(page()).contains("default-src &#39;none&#39;").doesNotContain("unsafe-inline");
  }

  @Test
  void showsNoPatientName() throws IOException {
    assertThat(page()).doesNotContain("SECRETNAME");
  }

  @Property(tries = 100)
  void noTextOfAClaimBecomesMarkup(@ForAll("markup") String text) throws IOException {
    String withText = page(List.of(found(text, text)));
    String without = page(List.of(found("", "")));

    assertThat(tags(withText)).isEqualTo(tags(without));
  }

  private static long tags(String page) {
    return page.chars().filter(c -> c == '<').count();
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of("<script>", "</bdi>", "\" onclick=\"x", "'", "&lt;", "-->", "<!--", "a")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aLongReportShowsTheFirstClaimsAndSaysSoWhileItsSummaryIsOverAll() throws IOException {
    List<ScrubbedClaim> claims = Collections.nCopies(HtmlReport.CLAIMS_SHOWN + 7, found("1", "x"));

    String page = page(claims);

    assertThat(page.split("<article", -1)).hasSize(HtmlReport.CLAIMS_SHOWN + 1);
    assertThat(page).contains("first 2,000 of 2,007 claims").contains("2,007 scrubbed");
  }

  @Test
  void aLongClaimShowsTheLinesThatMatter() throws IOException {
    String page = page(List.of(NastySamples.endless()));

    assertThat(page.split("<tr>", -1).length).isBetween(8, 20);
    assertThat(page).contains("992 more lines");
  }

  @Test
  void manyUnreadablePartsAreListedUpToABound() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = ReportFormat.HTML.open(out, Samples.HEADER, ReportFormat.Layout.PLAIN)) {
      for (int i = 0; i < HtmlReport.PARTS_SHOWN + 1; i++) {
        report.unreadable(new UnreadableClaim("f", "", Optional.empty(), 1, "cut"));
      }
      report.finish();
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("The first 500 of 501 are listed");
  }

  @Test
  void aReportWithoutFindingsSaysSo() throws IOException {
    assertThat(page(List.of(Samples.clean("1")))).contains("No finding on any claim");
  }
}
