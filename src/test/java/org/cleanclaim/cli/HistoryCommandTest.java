package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --history} from the command line. */
class HistoryCommandTest {
  private static final String PROOFS = "test-claims/visit/new-patient-seen-before/";
  private static final String NEW_PATIENT = PROOFS + "fires-same-physician.csv";
  private static final String EARLIER = PROOFS + "history-earlier-visits.csv";
  private static final String RULE = "visit/new-patient-seen-before";
  private static final String NOT_CHECKED = "visit/new-patient-not-checked";

  @TempDir private Path folder;

  @Test
  void withoutHistoryWhatNeedsItIsNotCheckedAndTheReportSaysSo() throws IOException {
    JsonNode report = scrub(NEW_PATIENT);

    assertThat(report.findValuesAsText("rule")).contains(NOT_CHECKED).doesNotContain(RULE);
    assertThat(report.at("/report/history/inputs")).isEmpty();
    assertThat(report.at("/report/history/besideOneAnother").asBoolean()).isTrue();
  }

  @Test
  void withHistoryItIsJudgedAndTheFindingShowsTheEarlierService() throws IOException {
    JsonNode report = scrub("--history", EARLIER, NEW_PATIENT);

    assertThat(report.findValuesAsText("rule")).contains(RULE).doesNotContain(NOT_CHECKED);
    JsonNode evidence = report.at("/claims/0/findings/0/evidence/0");
    assertThat(evidence.get("table").asText()).isEqualTo("history");
    assertThat(evidence.get("claimId").asText()).isEqualTo("OLDVISIT1");
    assertThat(evidence.get("file").asText()).isEqualTo(EARLIER);
    assertThat(evidence.get("from").asText()).isEqualTo("2022-05-10");
    assertThat(evidence.has("edition")).isFalse();
    JsonNode history = report.at("/report/history");
    assertThat(history.at("/inputs/0").asText()).isEqualTo(EARLIER);
    assertThat(history.get("claims").asInt()).isEqualTo(8);
    assertThat(history.get("lines").asInt()).isEqualTo(8);
    assertThat(history.get("patients").asInt()).isEqualTo(7);
  }

  @Test
  void historyMayBeSplitOverInputsAndItsUnreadableClaimsAreCounted() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.csv"),
            "claim_id,procedure_code,from_date\nA,99213,2024-01-02\nB,\"99213,2024-01-02\n");

    JsonNode report = scrub("--history", EARLIER, "--history", broken.toString(), NEW_PATIENT);

    JsonNode history = report.at("/report/history");
    assertThat(history.get("inputs")).hasSize(2);
    assertThat(history.get("claims").asInt()).isEqualTo(9);
    assertThat(history.get("unmatched").asInt()).isEqualTo(1);
    assertThat(history.get("unreadable").asInt()).isEqualTo(1);
  }

  @Test
  void asOfMovesTheHistoryWithTheClaim() throws IOException {
    JsonNode report = scrub("--as-of", "2024-12-01", "--history", EARLIER, NEW_PATIENT);

    assertThat(report.findValuesAsText("rule")).contains(RULE);
  }

  @Test
  void aHistoryThatCantBeReadEndsTheRun() {
    assertThat(run("--history", folder.resolve("missing.837").toString(), NEW_PATIENT))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(folder.resolve("report")).doesNotExist();
  }

  private JsonNode scrub(String... arguments) throws IOException {
    assertThat(run(arguments)).isNotEqualTo(ExitCode.COULD_NOT_RUN);
    return new ObjectMapper().readTree(folder.resolve("report").toFile());
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 5];
    String[] first = {"scrub", "--format", "json", "--output", folder.resolve("report").toString()};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(arguments, 0, all, first.length, arguments.length);
    return Cleanclaim.run(all);
  }
}
