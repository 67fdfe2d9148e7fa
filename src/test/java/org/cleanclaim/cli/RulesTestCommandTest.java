package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code rules test} from the command line. */
class RulesTestCommandTest {
  @TempDir private Path folder;
  private ProofFolder proofs;

  @BeforeEach
  void copyARule() throws IOException {
    proofs = ProofFolder.in(folder);
  }

  @Test
  void proofsThatHoldPass() {
    Answer answer = proofs.test();

    assertThat(answer.exitCode()).isEqualTo(ExitCode.CLEAN);
    assertThat(answer.text()).contains("0 failed");
  }

  @Test
  void updateWritesWhatIsNotWrittenYet() throws IOException {
    Answer answer = proofs.test("--update");

    assertThat(answer.text()).contains("wrote " + proofs.findings());
    assertThat(Files.readString(proofs.findings()))
        .contains("FAILED line [1]: 2 trips stand on one line");
    assertThat(proofs.test("--update").text()).doesNotContain("wrote");
  }

  @Test
  void anotherFindingIsADiff() throws IOException {
    proofs.test("--update");
    proofs.edit("trips stand on one line\"", "trips share a line\"");
    Answer answer = proofs.test();

    assertThat(answer.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.text())
        .containsPattern("- \\S+ FAILED line \\[1\\]: 2 trips stand on one line")
        .containsPattern("\\+ \\S+ FAILED line \\[1\\]: 2 trips share a line");
  }

  @Test
  void updateKeepsWhatDiffersUnlessItMayOverwrite() throws IOException {
    proofs.test("--update");
    String written = Files.readString(proofs.findings());
    proofs.edit("trips stand on one line\"", "trips share a line\"");

    Answer kept = proofs.test("--update");
    assertThat(kept.text()).contains("kept, it differs: ");
    assertThat(Files.readString(proofs.findings())).isEqualTo(written);

    Answer replaced = proofs.test("--update", "--overwrite");
    assertThat(replaced.text()).contains("replaced ").contains("- ").contains("+ ");
    assertThat(Files.readString(proofs.findings())).contains("trips share a line");
    assertThat(proofs.test().exitCode()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void findingsOfAProofThatIsGoneAreToldAndKept() throws IOException {
    proofs.test("--update");
    Files.writeString(
        proofs.findings(), Files.readString(proofs.findings()) + "fires-gone.csv\n    X\n");

    assertThat(proofs.test("--update").text()).contains("kept, though its proof is gone");
    assertThat(Files.readString(proofs.findings())).contains("fires-gone.csv");
    proofs.test("--update", "--overwrite");
    assertThat(Files.readString(proofs.findings())).doesNotContain("fires-gone.csv");
  }

  @Test
  void aRuleWithoutProofsFails() throws IOException {
    proofs.edit("units > 1", "units > 5");

    Answer answer = proofs.test();
    assertThat(answer.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.text()).contains("the rule did not fire");
  }

  @Test
  void writesJUnitXml() throws Exception {
    proofs.test("--update");
    proofs.edit("trips stand on one line\"", "trips <share> a line\"");
    Path file = folder.resolve("junit.xml");
    proofs.test("--junit", file.toString());

    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo(ProofFolder.RULE);
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(Integer.parseInt(suite.getAttribute("tests")))
        .isEqualTo(xml.getElementsByTagName("testcase").getLength());
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("trips <share> a line");
  }

  @Test
  void answersAsJson() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(proofs.test("--format", "json").text());

    assertThat(answer.get("failed").asInt()).isZero();
    assertThat(answer.get("passed").asInt()).isEqualTo(answer.get("proofs").size());
    assertThat(answer.at("/proofs/0/rule").asText()).isEqualTo(ProofFolder.RULE);
  }
}
