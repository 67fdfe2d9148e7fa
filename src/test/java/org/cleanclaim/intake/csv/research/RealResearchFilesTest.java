package org.cleanclaim.intake.csv.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.input.Inputs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real research files, read whole: every claim is there once with every line that bills something,
 * against a count that knows nothing of the reader. Skipped where the files are not.
 */
class RealResearchFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("cleanclaim.shared", "absent"), "claims", "csv");

  @BeforeEach
  void theFilesAreThere() {
    assumeTrue(
        Files.isDirectory(FOLDER), "skipped: no real research files in " + FOLDER.toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource({
    "synthea-rif/carrier.csv.gz, 1069",
    "synthea-rif/outpatient.csv.gz, 2787",
    "synthea-rif/inpatient.csv.gz, 269",
    "synthea-rif/dme.csv.gz, 580",
    "synthea-rif/hha.csv.gz, 10",
    "synthea-rif/hospice.csv.gz, 40",
    "synthea-rif/snf.csv.gz, 17",
    "synpuf-extract/carrier.csv.gz, 16677",
    "synpuf-extract/outpatient.csv.gz, 2827",
    "synpuf-extract/inpatient.csv.gz, 225",
    "bfd-rif-synthea/resources_rif-synthea_carrier.csv, 37",
    "bfd-rif-synthea/resources_rif-synthea_dme.csv, 1",
    "bfd-rif-synthea/resources_rif-synthea_hha.csv, 14",
    "bfd-rif-synthea/resources_rif-synthea_hospice.csv, 1",
    "bfd-rif-synthea/resources_rif-synthea_inpatient.csv, 16",
    "bfd-rif-synthea/resources_rif-synthea_outpatient.csv, 19",
    "bfd-rif-synthea/resources_rif-synthea_snf.csv, 1"
  })
  void everyClaimIsReadOnceWithItsCodes(String name, int claims) throws IOException {
    Path file = FOLDER.resolve(name);
    Map<String, Integer> counted = codesByClaim(file);

    assertThat(counted).hasSize(claims);
    assertThat(codesRead(file)).isEqualTo(counted);
  }

  /** How many procedure codes each claim bills, as the reader says. */
  private static Map<String, Integer> codesRead(Path file) throws IOException {
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (Received received : Claims.readAll(Inputs.open(List.of(file.toString())))) {
      assertThat(received).isInstanceOf(Claim.class);
      Claim claim = (Claim) received;
      int billed = (int) claim.lines().stream().filter(l -> !l.procedureCode().isEmpty()).count();
      assertThat(codes.put(claim.id(), billed)).as("claim %s twice", claim.id()).isNull();
    }
    return codes;
  }

  /** The same, counted by nothing but text: the cells of the columns whose name begins HCPCS_CD. */
  private static Map<String, Integer> codesByClaim(Path file) throws IOException {
    Map<String, Integer> codes = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      List<String> header = cells(lines.readLine());
      int id = header.indexOf("CLM_ID");
      int revenue = header.indexOf("REV_CNTR");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> row = cells(line);
        int billed = 0;
        for (int i = 0; i < header.size(); i++) {
          boolean total = revenue >= 0 && row.get(revenue).equals("0001");
          billed += header.get(i).startsWith("HCPCS_CD") && !row.get(i).isBlank() && !total ? 1 : 0;
        }
        codes.merge(row.get(id), billed, Integer::sum);
      }
    }
    return codes;
  }

  /** None of these files has a separator within a value. */
  private static List<String> cells(String line) {
    String separator = line.indexOf('|') >= 0 ? "\\|" : ",";
    return Arrays.stream(line.replace("\"", "").split(separator, -1)).toList();
  }
}
