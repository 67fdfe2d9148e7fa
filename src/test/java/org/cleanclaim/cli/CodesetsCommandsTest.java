package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about code sets write to standard output, to the last byte. */
class CodesetsCommandsTest {
  private static final String LIMITS =
      "HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n";

  @TempDir private Path directory;

  @Test
  void aDifferenceAsCsvIsWrittenToItsEnd() throws IOException {
    add("MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", LIMITS + "11042,1,1 Line Edit,x\n");
    add("MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", LIMITS + "11042,2,1 Line Edit,x\n");
    assertThat(said("diff", "mue-practitioner", "2026-04-01", "2026-07-01", "--format", "csv"))
        .isEqualTo(
            """
            "change","table","row","column","before","after"
            "changed","medically_unlikely_edit","11042","units","1","2"
            """);
  }

  @Test
  void aDrugIsShownAsItIsLabelled() throws IOException {
    add(
        "package.txt",
        "PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE"
            + "\tENDMARKETINGDATE\tNDC_EXCLUDE_FLAG\n"
            + "p-1\t63323-162\t63323-1620-1\tx\t20110101\t\tN\n");
    assertThat(said("show", "63323-1620-1", "--on", "2026-05-01")).contains("2011-01-01", "p-1");
  }

  @Test
  void aCodeOfAnArticleIsShownFromTheFirstDayOfItsExport() throws IOException {
    add(
        "article_x_icd10_covered.csv",
        """
        article_id,article_version,icd10_code_id,icd10_covered_group,range,asterisk
        57000,12,K63.5,1,,
        """);
    assertThat(said("show", "K63.5", "--on", "2026-05-01"))
        .contains("article 57000")
        .contains("1900-01-01")
        .doesNotContain("-999");
  }

  private void add(String name, String content) throws IOException {
    said("import", Files.writeString(directory.resolve(name), content).toString());
  }

  private String said(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "codesets";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--codesets";
    all[all.length - 1] = directory.resolve("snapshot.db").toString();
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(Cleanclaim.run(all)).isZero();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
