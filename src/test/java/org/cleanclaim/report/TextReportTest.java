package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.finding.ScrubbedClaim;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final ReportHeader PUBLISHED =
      new ReportHeader("cleanclaim", 1, "00", List.of(), ReportHeader.HistoryUsed.NONE, Map.of());

  private static String text(ReportHeader header, ReportFormat.Layout layout, ScrubbedClaim claim)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = ReportFormat.TEXT.open(out, header, layout)) {
      report.claim(claim);
      report.finish();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void noLineIsWiderThanTheTerminalAndNothingSteersIt(
      @ForAll String message,
      @ForAll String claimId,
      @ForAll @IntRange(min = 40, max = 200) int width)
      throws IOException {
    ClaimBuilder claim = Samples.claim(claimId);
    ScrubbedClaim scrubbed =
        new ScrubbedClaim(
            claim.lines(List.of(Samples.line(1, message, 1))).build(),
            List.of(new Made("a/b").denial(message).lines(1).build()));

    String text = text(PUBLISHED, new ReportFormat.Layout(width, false), scrubbed);

    assertThat(text.lines()).allMatch(line -> TextPage.columns(line) <= width);
    assertThat(text.codePoints().filter(Character::isISOControl)).containsOnly((int) '\n');
  }

  @Test
  void wideCharactersTakeTwoColumnsAndAccentsNone() {
    assertThat(TextPage.columns("漢字")).isEqualTo(4);
    assertThat(TextPage.columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void runsOfLinesAreNamedByTheirEnds() {
    assertThat(Wording.lines(List.of(1, 3, 4, 7, 8, 9))).isEqualTo("lines 1, 3, 4, 7 to 9");
    assertThat(Wording.lines(IntStream.range(0, 40).map(i -> 2 * i).boxed().toList()))
        .endsWith("22 and 28 more");
    assertThat(Wording.lines(IntStream.range(500, 600).boxed().toList()))
        .isEqualTo("lines 500 to 599");
  }

  @Test
  void colourComesOnlyWhenAskedFor() throws IOException {
    ScrubbedClaim claim = Samples.colonoscopy();

    assertThat(text(PUBLISHED, new ReportFormat.Layout(80, false), claim)).doesNotContain("\u001b");
    assertThat(text(PUBLISHED, new ReportFormat.Layout(80, true), claim))
        .contains("\u001b[31mDENIAL\u001b[0m");
  }

  @Test
  void aCleanClaimIsOnlyCounted() throws IOException {
    String text = text(PUBLISHED, ReportFormat.Layout.PLAIN, Samples.clean("CLEAN-1"));

    assertThat(text).doesNotContain("CLEAN-1").contains("= 1 scrubbed + 0 unreadable");
  }

  @Test
  void starterSetsAreSaidLoudlyAtBothEnds() throws IOException {
    ScrubbedClaim claim = Samples.clean("1");

    assertThat(
            text(Samples.HEADER, ReportFormat.Layout.PLAIN, claim).split("NOT FOR PRODUCTION", -1))
        .hasSize(3);
    assertThat(text(PUBLISHED, ReportFormat.Layout.PLAIN, claim)).doesNotContain("STARTER");
  }

  @Test
  void noPatientNameIsShown() throws IOException {
    assertThat(text(PUBLISHED, ReportFormat.Layout.PLAIN, Samples.colonoscopy()))
        .doesNotContain("SECRETNAME");
  }
}
