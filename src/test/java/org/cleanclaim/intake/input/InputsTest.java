package org.cleanclaim.intake.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class InputsTest extends InputFiles {
  @Test
  void theFormatIsToldByTheContent() throws IOException {
    Path csv = file("a.json", "\uFEFF \n" + CSV);
    Path json = file("b.csv", "\n\n  " + JSON);
    String x12 = Files.readString(Path.of("test-claims/formats/professional.837"));
    Path edi = file("c.txt", "\r\n " + x12);

    assertThat(ids(Inputs.open(names(csv, json, edi)))).containsExactly("1", "2", "LKO-2024-0001");
  }

  @Test
  void standardInputIsADash() throws IOException {
    assertThat(ids(inputs(CSV).reader(List.of("-")))).containsExactly("1");
    assertThatThrownBy(() -> Claims.readAll(inputs("").reader(List.of("-"))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("-: is empty");
  }

  @Test
  void whatCannotBeReadIsToldBeforeTheFirstClaimIsRead() throws IOException {
    Path good = file("good.csv", CSV);
    Path blank = file("blank.csv", "");
    Path blanks = file("blanks.csv", " \n\n");
    Path letter = file("letter.txt", "Dear payer");
    Path misspelt = file("misspelt.csv", "claim_id,procedure_code,from_date,chrage\n");
    Path interchange = file("cut.837", "GS*HC*A*B~");

    assertRefused(good.resolveSibling("none.csv"), "no such file or folder");
    assertRefused(Path.of("none"), "no such file or folder");
    assertRefused(blank, "is empty");
    assertRefused(blanks, "is empty");
    assertRefused(
        letter,
        "is of no known format: JSON (begins with { or [), CSV (its first line names claim_id),"
            + " RIF or SynPUF (its first line names CLM_ID),"
            + " their beneficiaries (BENE_BIRTH_DT), 837 (begins with ISA), zip or gz of these");
    assertRefused(misspelt, "CSV header: unknown column chrage");
    assertRefused(
        interchange,
        "the interchange header (ISA) is missing: the file begins within an interchange");
  }

  @Test
  void aFileThatMayNotBeReadIsToldSo() {
    assertThat(SourceOpener.unreadable("secret.csv", new AccessDeniedException("secret.csv")))
        .hasMessage("secret.csv: may not be read (permission denied)");
  }

  @Test
  void aFileWithoutPermissionIsRefused() throws IOException {
    Path secret = file("secret.csv", CSV);
    assertThat(secret.toFile().setReadable(false)).isTrue();
    Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");

    assertRefused(secret, "may not be read (permission denied)");
  }

  @Test
  void aFolderIsReadByNameAndWhatIsNoClaimFileIsReported() throws IOException {
    file("in/b.csv", CSV);
    file("in/a/z.json", JSON);
    file("in/c.txt", "Dear payer");
    file("in/d.csv", "");
    file("in/.hidden/e.csv", CSV);
    file("in/.DS_Store", "x");

    List<Received> received = Claims.readAll(Inputs.open(names(folder.resolve("in"))));

    assertThat(received)
        .extracting(InputFiles::summary)
        .containsExactly(
            tuple("in/a/z.json", "2"),
            tuple("in/b.csv", "1"),
            tuple("in/c.txt", "is of no known format"),
            tuple("in/d.csv", "is empty"));
  }

  @Test
  void aFolderWithoutAnyClaimFileIsRefused() throws IOException {
    file("in/c.txt", "Dear payer");
    Files.createDirectory(folder.resolve("none"));

    assertRefused(folder.resolve("in"), "holds no file of a known format");
    assertRefused(folder.resolve("none"), "holds no file of a known format");
  }
}
