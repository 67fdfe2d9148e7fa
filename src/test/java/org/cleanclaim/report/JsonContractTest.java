package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cleanclaim.finding.ScrubbedClaim;
import org.junit.jupiter.api.Test;

/** Reads the JSON reports back: the keys that scripts depend on, in their order and types. */
class JsonContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode document() throws IOException {
    return JSON.readTree(SampleReports.rendered(ReportFormat.JSON, ReportFormat.Layout.PLAIN));
  }

  private static List<JsonNode> lines() throws IOException {
    byte[] bytes = SampleReports.rendered(ReportFormat.JSONL, ReportFormat.Layout.PLAIN);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void theDocumentHasItsPartsInOrder() throws IOException {
    assertThat(keys(document()))
        .containsExactly("report", "summary", "claims", "files", "unreadable");
    assertThat(keys(document().get("report")))
        .containsExactly("schema", "tool", "rulebook", "codeSets", "history");
    assertThat(keys(document().at("/report/codeSets/0")))
        .containsExactly("name", "edition", "from", "rows", "sha256", "starter");
  }

  @Test
  void theSummaryAccountsForEveryClaim() throws IOException {
    JsonNode summary = document().get("summary");

    assertThat(keys(summary))
        .startsWith(
            "claims",
            "clean",
            "withFindings",
            "unreadable",
            "findings",
            "bypassed",
            "notChecked",
            "chargeAtRisk");
    assertThat(summary.get("claims").asInt())
        .isEqualTo(
            summary.get("clean").asInt()
                + summary.get("withFindings").asInt()
                + summary.get("unreadable").asInt())
        .isEqualTo(document().get("claims").size() + 1);
    assertThat(summary.get("encounters").asInt()).isEqualTo(1);
    assertThat(summary.get("unreadableParts").asInt()).isEqualTo(2);
  }

  @Test
  void onlyFailedFindingsCountAmongTheSeverities() throws IOException {
    JsonNode summary = document().get("summary");

    assertThat(summary.get("findings").toString())
        .isEqualTo("{\"REJECTION\":3,\"DENIAL\":3,\"REVIEW\":2,\"INFO\":2}");
    assertThat(summary.get("bypassed").asInt()).isEqualTo(1);
    assertThat(summary.get("notChecked").asInt()).isEqualTo(1);
  }

  @Test
  void noChargeCountsTwice() throws IOException {
    JsonNode claim = document().at("/claims/0");

    assertThat(claim.get("chargeAtRisk").asText()).isEqualTo("570.00");
    assertThat(claim.findValuesAsText("chargeAtRisk"))
        .containsExactly("570.00", "450.00", "450.00");
    assertThat(document().at("/summary/chargeAtRisk").asText()).isEqualTo("13914.67");
  }

  @Test
  void aFindingHasItsKeysInOrder() throws IOException {
    JsonNode finding = document().at("/claims/0/findings/1");

    assertThat(keys(document().at("/claims/0")))
        .containsExactly("claimId", "file", "claimType", "charge", "chargeAtRisk", "findings");
    assertThat(keys(finding))
        .containsExactly(
            "rule",
            "severity",
            "verdict",
            "lines",
            "message",
            "group",
            "carc",
            "rarc",
            "fix",
            "citation",
            "chargeAtRisk",
            "origin",
            "evidence");
    assertThat(finding.get("origin").toString())
        .isEqualTo(
            "[{\"segment\":\"SV1\",\"position\":31,\"element\":\"SV101-2\",\"byteOffset\":1204}]");
    assertThat(keys(finding.at("/evidence/0")))
        .containsExactly(
            "table", "edition", "columnOne", "columnTwo", "modifierIndicator", "effective");
  }

  @Test
  void whatIsAbsentHasNoKeyAndNothingIsNull() throws IOException {
    JsonNode encounter = document().at("/claims/3");

    assertThat(keys(encounter))
        .containsExactly("claimId", "file", "claimType", "encounter", "findings");
    assertThat(encounter.at("/findings/0/rarc").isEmpty()).isTrue();
    assertThat(document().toString()).doesNotContain(":null");
  }

  @Test
  void textsComeBackAsTheyWereButForHalfACharacter() throws IOException {
    ScrubbedClaim nasty = NastySamples.nasty();
    JsonNode claim = document().at("/claims/4");

    assertThat(claim.get("claimId").asText()).isEqualTo(nasty.claim().id());
    assertThat(claim.at("/findings/0/message").asText())
        .isEqualTo(nasty.findings().get(0).message().replace('\ud800', '\ufffd'));
  }

  @Test
  void unreadablePartsSayWhere() throws IOException {
    assertThat(keys(document().at("/unreadable/0")))
        .containsExactly("file", "claimId", "segment", "byteOffset", "claims", "reason");
    assertThat(document().at("/unreadable/0/segment").asInt()).isEqualTo(412);
    assertThat(keys(document().at("/unreadable/1")))
        .containsExactly("file", "claimId", "claims", "reason");
  }

  @Test
  void onlyEnvelopesWithFindingsAreListed() throws IOException {
    assertThat(document().get("files").size()).isEqualTo(1);
    assertThat(keys(document().at("/files/0")))
        .containsExactly("file", "level", "controlNumber", "findings");
  }

  @Test
  void everyLineOfJsonLinesIsOneObjectOfOneKind() throws IOException {
    List<String> kinds = lines().stream().flatMap(line -> keys(line).stream()).toList();

    assertThat(kinds).hasSameSizeAs(lines()).startsWith("report", "claim").endsWith("summary");
    assertThat(kinds).contains("file", "unreadable");
  }

  @Test
  void jsonLinesSaysWhatTheDocumentSays() throws IOException {
    JsonNode document = document();
    List<JsonNode> claims =
        lines().stream().filter(l -> l.has("claim")).map(l -> l.get("claim")).toList();

    assertThat(claims)
        .containsExactlyElementsOf(
            StreamSupport.stream(document.get("claims").spliterator(), false).toList());
    assertThat(lines().get(lines().size() - 1).get("summary")).isEqualTo(document.get("summary"));
    assertThat(lines().get(0).get("report")).isEqualTo(document.get("report"));
  }
}
