package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The HTML report in a real browser: clicked, typed into, measured. Skipped where there is no
 * Chromium.
 */
class HtmlReportBrowserTest {
  private static final int PHONE = 390;
  private static final int SCREEN = 1360;

  @TempDir static Path folder;
  private static Chromium browser;
  private static Path page;

  @BeforeAll
  static void openTheReport() throws IOException, InterruptedException {
    Optional<Path> program = ChromiumLaunch.installed();
    assumeTrue(program.isPresent(), "browser check skipped: no Chromium on this machine");
    page = folder.resolve("report.html");
    Files.write(page, SampleReports.rendered(ReportFormat.HTML, ReportFormat.Layout.PLAIN));
    browser = Chromium.start(program.get(), folder.resolve("profile"));
    browser.resize(SCREEN, 1000);
    browser.open(page.toUri());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void clearTheFilters() throws InterruptedException {
    browser.click("#filters button[type=reset]");
    claimsShown(5);
  }

  /** Waits for the page to say how many claims it shows, then counts those that can be seen. */
  private static void claimsShown(int expected) throws InterruptedException {
    String seen =
        "document.querySelector('#shown').textContent + ' / '"
            + " + [...document.querySelectorAll('.claim')].filter(c => c.offsetHeight > 0).length";
    String wanted = expected + " of 5 claims / " + expected;
    for (int tries = 0; tries < 50 && !text(seen).equals(wanted); tries++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(text(seen)).isEqualTo(wanted);
  }

  private static String text(String expression) {
    return browser.evaluate(expression).asText();
  }

  private static String firstClaim() {
    return text(
        "[...document.querySelectorAll('.claim')].find(c => c.offsetHeight > 0)"
            + ".querySelector('.id').textContent");
  }

  @Test
  void asksForNothingButItself() {
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatAClaimSmugglesInStaysText() {
    assertThat(text("document.scripts.length")).isEqualTo("1");
    assertThat(text("document.images.length")).isEqualTo("0");
    assertThat(text("document.body.textContent.includes('<script>alert(1)</script>')"))
        .isEqualTo("true");
  }

  @Test
  void searchFindsAClaimById() throws InterruptedException {
    browser.click("#search");
    browser.type("26463774");
    claimsShown(1);
    assertThat(firstClaim()).isEqualTo("26463774");
  }

  @Test
  void searchTakesWordsInAnyOrderAndCase() throws InterruptedException {
    browser.press("/");
    browser.type("limit UNITS");
    claimsShown(2);
  }

  @Test
  void whatNothingMatchesIsSaid() throws InterruptedException {
    browser.click("#search");
    browser.type("no such words");
    claimsShown(0);
    assertThat(text("document.querySelector('#none').offsetHeight > 0")).isEqualTo("true");
  }

  @Test
  void severityHidesClaimsAndTheirFindings() throws InterruptedException {
    browser.click("input[value=REJECTION]");
    claimsShown(4);
    browser.click("input[value=DENIAL]");
    claimsShown(4);
    browser.click("input[value=INFO]");
    claimsShown(2);
    assertThat(text("document.querySelectorAll('.claim .finding.denial:not([hidden])').length"))
        .isEqualTo("0");
  }

  @Test
  void verdictLeavesWhatWasBypassed() throws InterruptedException {
    browser.click("input[value=FAILED]");
    claimsShown(1);
    browser.click("input[value=BYPASSED]");
    browser.click("input[value=NOT_CHECKED]");
    claimsShown(0);
  }

  @Test
  void aBarOfTheChartChoosesItsRule() throws InterruptedException {
    browser.click("button.rule[data-rule=\"ncci/ptp-modifier-missing\"]");
    claimsShown(1);
    assertThat(text("document.querySelector('#rule').value"))
        .isEqualTo("ncci/ptp-modifier-missing");
  }

  @Test
  void theMostMoneyComesFirstWhenAsked() throws InterruptedException {
    browser.evaluate(
        "(function () { const o = document.querySelector('#order'); o.value = 'risk';"
            + " o.dispatchEvent(new Event('change', {bubbles: true})); })()");
    claimsShown(5);
    assertThat(firstClaim()).isEqualTo("INST-9");
  }

  @Test
  void theFixIsOneClickAwayBesideItsLine() {
    String fix = "document.querySelector('.lines .finding.denial dd')";
    assertThat(text(fix + ".offsetHeight > 0 && " + fix + ".checkVisibility()")).isEqualTo("false");

    browser.click(".lines .finding.denial summary");

    assertThat(text(fix + ".checkVisibility() && " + fix + ".textContent"))
        .startsWith("Correct what the message names");
  }

  @Test
  void allClaimsCloseAndOpen() {
    browser.click("#collapse");
    assertThat(text("document.querySelectorAll('.claim > details[open]').length")).isEqualTo("0");
    browser.click("#expand");
    assertThat(text("document.querySelectorAll('.claim > details[open]').length")).isEqualTo("5");
  }

  @Test
  void fitsAPhone() {
    browser.resize(PHONE, 800);
    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(PHONE);
    browser.resize(SCREEN, 1000);
  }

  @Test
  void everyControlHasAName() {
    assertThat(
            text(
                "[...document.querySelectorAll('input, select')]"
                    + ".filter(c => c.labels.length === 0).length"))
        .isEqualTo("0");
  }
}
