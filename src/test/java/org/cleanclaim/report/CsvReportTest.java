package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cleanclaim.finding.ScrubbedClaim;
import org.junit.jupiter.api.Test;

class CsvReportTest {
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"(,|\n)");

  /** Reads RFC 4180 with every cell in quotes, strictly: opencsv's own reader changes line ends. */
  private static List<String[]> read(String csv) {
    List<String[]> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(csv);
    int end = 0;
    while (cell.find()) {
      assertThat(cell.start()).isEqualTo(end);
      end = cell.end();
      row.add(cell.group(1).replace("\"\"", "\""));
      if (cell.group(2).equals("\n")) {
        rows.add(row.toArray(String[]::new));
        row.clear();
      }
    }
    assertThat(end).isEqualTo(csv.length());
    return rows;
  }

  private static List<Map<String, String>> rows() throws IOException {
    byte[] bytes = SampleReports.rendered(ReportFormat.CSV, ReportFormat.Layout.PLAIN);
    List<String[]> rows = read(new String(bytes, StandardCharsets.UTF_8));
    String[] header = rows.get(0);
    return rows.stream().skip(1).map(row -> byName(header, row)).toList();
  }

  private static Map<String, String> byName(String[] header, String[] row) {
    assertThat(row).hasSameSizeAs(header);
    return IntStream.range(0, row.length)
        .boxed()
        .collect(Collectors.toMap(i -> header[i], i -> row[i]));
  }

  @Test
  void everyFindingAndEveryUnreadablePartHasARow() throws IOException {
    assertThat(rows())
        .extracting(row -> row.get("kind"))
        .containsOnly("claim", "file", "unreadable");
    assertThat(rows()).filteredOn(row -> row.get("kind").equals("claim")).hasSize(11);
    assertThat(rows()).filteredOn(row -> row.get("kind").equals("unreadable")).hasSize(2);
  }

  @Test
  void aRowNamesWhatItIsAbout() throws IOException {
    assertThat(rows().get(1))
        .containsEntry("claimId", "26463774")
        .containsEntry("lines", "2")
        .containsEntry("codes", "45380")
        .containsEntry("rarc", "N20")
        .containsEntry("claimCharge", "570.00")
        .containsEntry("chargeAtRisk", "450.00")
        .containsEntry("location", "segment 31 SV1, SV101-2, byte 1204");
    assertThat(rows().get(12 + 1))
        .containsEntry("claimId", "")
        .containsEntry("message", "the file ends in a quoted cell")
        .containsEntry("unreadableClaims", "0");
  }

  @Test
  void amountsStayNumbers() throws IOException {
    assertThat(rows()).extracting(row -> row.get("claimCharge")).contains("-3.20");
  }

  @Property(tries = 500)
  void noTextCellRunsAsAFormula(@ForAll("cells") String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScrubbedClaim claim =
        new ScrubbedClaim(
            Samples.claim(text).file(text).build(),
            List.of(
                new Made(text).denial(text).answer(text, text).row(text, text, Map.of()).build()));
    try (Report report = ReportFormat.CSV.open(out, Samples.HEADER, ReportFormat.Layout.PLAIN)) {
      report.claim(claim);
      report.finish();
    }
    String[] row = read(out.toString(StandardCharsets.UTF_8)).get(1);
    assertThat(Arrays.stream(row))
        .noneMatch(cell -> cell.stripLeading().matches("(?s)[=+\\-@＝＋－＠].*"))
        .noneMatch(cell -> cell.matches("(?s)[\\t\\r\\n].*"));
    assertThat(row[2]).isIn(text, "'" + text);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("=+-@＝＋－＠ \t\r\n\u200b,;\"'a1(").ofMaxLength(6);
  }

  @Test
  void aWriteThatFailsIsNotKeptQuiet() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(
            () -> {
              try (Report report =
                  ReportFormat.CSV.open(full, Samples.HEADER, ReportFormat.Layout.PLAIN)) {
                Samples.writeAll(report);
              }
            })
        .hasMessage("disk full");
  }
}
