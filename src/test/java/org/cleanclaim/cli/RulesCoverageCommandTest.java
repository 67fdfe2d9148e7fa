package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules coverage} from the command line. */
class RulesCoverageCommandTest {
  private static final String NEEDLESS = ", procedureCode != \"X\" )";

  @TempDir private Path folder;
  private ProofFolder proofs;

  @BeforeEach
  void copyARule() throws IOException {
    proofs = ProofFolder.in(folder);
  }

  @Test
  void tellsWhichPartsTheProofsMakeTrueAndFalse() throws IOException {
    proofs.edit("units > 1 )", "units > 1" + NEEDLESS);
    Answer answer = proofs.coverage();

    assertThat(answer.text())
        .containsPattern("true +\\d+ +false +[1-9]\\d* +ServiceLine: units > 1\\n")
        .containsPattern("false +0 +ServiceLine: procedureCode != \"X\" +NEVER FALSE");
  }

  @Test
  void answersAsJson() throws IOException {
    JsonNode rule = new ObjectMapper().readTree(proofs.coverage("--format", "json").text()).get(0);

    assertThat(rule.get("rule").asText()).isEqualTo(ProofFolder.RULE);
    assertThat(rule.at("/parts/0/text").asText())
        .isEqualTo("ListedCode: list == \"ambulance-base\"");
    assertThat(rule.at("/parts/0/true").asInt()).isPositive();
  }

  @Test
  void aPartThatNoProofNeedsSurvivesBeingDropped() throws IOException {
    proofs.edit("units > 1 )", "units > 1" + NEEDLESS);
    Answer answer = proofs.coverage("--mutate");

    assertThat(answer.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.text())
        .contains("    ServiceLine: procedureCode != \"X\" dropped")
        .doesNotContain("units > 1 dropped")
        .doesNotContain("units > 1 with <=");
  }

  @Test
  void whatIsExplainedIsNoFaultAndWhatIsExplainedInVainIs() throws IOException {
    proofs.edit("units > 1 )", "units > 1" + NEEDLESS);
    explain("*", "* dropped", "the change is of no consequence");
    explain("*", "ServiceLine: $ambulance.inForceOn(dateOfService) *", "rows are in force");
    Answer explained = proofs.coverage("--mutate");
    assertThat(explained.text()).contains(" 0 not").doesNotContain("STALE");
    assertThat(explained.exitCode()).isEqualTo(ExitCode.CLEAN);

    explain(ProofFolder.RULE, "ServiceLine: units > 1 dropped", "is not true");
    Answer stale = proofs.coverage("--mutate", "--format", "json");
    assertThat(stale.exitCode()).isEqualTo(ExitCode.FOUND);
    JsonNode tree = new ObjectMapper().readTree(stale.text());
    assertThat(tree.at("/stale/0").asText()).endsWith("units > 1 dropped");
    assertThat(tree.at("/survivors/0/reason").asText()).isNotEmpty();
  }

  @Test
  void aChangeWithoutAReasonIsRefused() throws IOException {
    Path file = proofs.rules().resolve("survivors/open.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a/rule\n    something dropped\n");
    Answer answer = proofs.coverage("--mutate");

    assertThat(answer.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(answer.errors()).contains("open.txt:2").contains("a reason is missing");
  }

  private void explain(String rule, String change, String reason) throws IOException {
    Path survivors = Files.createDirectories(proofs.rules().resolve("survivors"));
    String name = survivors.toFile().list().length + ".txt";
    Files.writeString(
        survivors.resolve(name), rule + "\n    " + change + "\n        " + reason + "\n");
  }
}
