package org.cleanclaim.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim for each column of the layout: that column garbage, the others blank. */
class BatteredCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?!",
        "-1",
        "1e999",
        "99999999999999999999",
        "2024-02-30",
        ":",
        "=",
        "/",
        ": = /",
        "8:",
        "a:b:c:d:e",
        "=2024-01-01",
        "\u0000",
        "\uD83D\uDE00",
        "18"
      })
  void garbageInAnyColumn(String garbage) throws IOException {
    StringBuilder csv = new StringBuilder(String.join(",", Columns.names())).append('\n');
    for (String garbled : Columns.names()) {
      List<String> cells = new ArrayList<>();
      for (String column : Columns.names()) {
        boolean id = column.equals(Columns.CLAIM_ID);
        cells.add(column.equals(garbled) ? garbage : id ? "in " + garbled : "");
      }
      csv.append(String.join(",", cells)).append('\n');
    }

    List<Received> received =
        Claims.readAll(
            new CsvClaimReader(
                "a", new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8))));

    assertThat(received).hasSameSizeAs(Columns.names());
    assertThat(received).hasOnlyElementsOfTypes(Claim.class, UnreadableClaim.class);
  }
}
