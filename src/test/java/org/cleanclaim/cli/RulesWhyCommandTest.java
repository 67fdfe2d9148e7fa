package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code rules why} from the command line. */
class RulesWhyCommandTest {
  private static final String TRIPS = "ambulance/several-trips-on-one-line";
  private static final String ONE_TRIP = "test-claims/" + TRIPS + "/passes-one-unit.csv";
  private static final String DAY = "test-claims/batches/day.837";

  @Test
  void namesThePartThatBlocksAndWhatTheClaimHolds() {
    Answer answer = why(ONE_TRIP, TRIPS);

    assertThat(answer.exitCode()).isEqualTo(ExitCode.CLEAN);
    assertThat(answer.text())
        .contains(TRIPS + " does not fire on claim PASSESONEUNIT")
        .contains("met     line 24")
        .contains("BLOCKED line 25")
        .contains("units > 1; on line 1 (A0428), units is 1");
  }

  @Test
  void showsFactsRowsAndEditionWhereTheRuleFires() {
    Answer answer = why(DAY, "ncci/ptp-modifier-missing", "--claim", "A1002");

    assertThat(answer.text())
        .contains("fires on claim A1002")
        .contains("FAILED DENIAL line 2: 45380 is part of 45385 on line 1")
        .contains("row: ncci-ptp-practitioner v302r0: columnOne 45385, columnTwo 45380")
        .contains("line 1 (45385)")
        .doesNotContain("BLOCKED");
  }

  @Test
  void namesTheFactThatANotForbids() {
    String rule = "chiropractic/active-treatment-missing";

    assertThat(why("test-claims/" + rule + "/passes-active.csv", rule).text())
        .contains("BLOCKED line ")
        .contains("found LineModifier of line 1 (position 1, code \"AT\")");
  }

  @Test
  void namesTheHeaderThatKeepsARuleOff() {
    assertThat(why(DAY, "dental/tooth-missing", "--claim", "A1002").text())
        .contains("@scope dental, and the claim is professional");
  }

  @Test
  void saysThatTheClaimHasNoSuchFact() {
    String rule = "bilateral/fifty-not-applicable";

    assertThat(why("test-claims/" + rule + "/passes-plain.csv", rule).text())
        .contains("$modifier : LineModifier( code == \"50\" )")
        .contains("the claim has none");
  }

  @Test
  void answersAsJson() throws IOException {
    Answer answer = why(ONE_TRIP, TRIPS, "--format", "json");
    JsonNode why = new ObjectMapper().readTree(answer.text()).get(0);

    assertThat(why.get("fires").asBoolean()).isFalse();
    JsonNode blocked = why.at("/conditions/1/blockedBy/0");
    assertThat(blocked.get("text").asText()).isEqualTo("units > 1");
    assertThat(blocked.get("line").asInt()).isEqualTo(25);
    assertThat(blocked.at("/values/units").asText()).isEqualTo("1");
    assertThat(why.at("/conditions/0/met").asBoolean()).isTrue();
    assertThat(why.at("/conditions/0/rows/0/edition").asText()).isEqualTo("ambulance-base");
  }

  @Test
  void namesNoPerson() {
    assertThat(why(DAY, "demographics/age-out-of-range").text()).doesNotContain("DOE");
  }

  @Test
  void refusesAnUnknownRuleAndAnUnknownClaim() {
    Answer rule = why(ONE_TRIP, "ambulance/no-such-rule");
    Answer claim = why(ONE_TRIP, TRIPS, "--claim", "X");

    assertThat(rule.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(rule.errors()).contains("no rule ambulance/no-such-rule");
    assertThat(claim.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(claim.errors()).contains("no claim X");
  }

  private static Answer why(String... arguments) {
    return Answer.of(new RulesWhyCommand(), arguments);
  }
}
