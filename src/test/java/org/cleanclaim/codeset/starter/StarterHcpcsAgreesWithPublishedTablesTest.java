package org.cleanclaim.codeset.starter;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The starter HCPCS file and the modifiers say what the published tables say. */
class StarterHcpcsAgreesWithPublishedTablesTest {
  private static final int COVERAGE = 30;
  private static final int ADDED = 44;
  private static final int TERMINATED = 46;

  /** Stands for a day that isn't kept. */
  private static final String LONG_BEFORE = "19900101";

  /** The published table at hand knows nothing of what came later. */
  private static final String TABLE_ENDS = "20240930";

  private static List<List<String>> hcpcs(int length) throws IOException {
    return PlainTables.csv(PlainTables.starter("hcpcs/HCPC2024_JUL_ANWEB.csv")).stream()
        .skip(1)
        .filter(row -> row.get(0).strip().length() == length)
        .toList();
  }

  private static String day(String iso) {
    return iso.replace("-", "");
  }

  @Test
  void codesAgreeInCoverageAndDays() throws IOException {
    Map<String, List<String>> published =
        PlainTables.tabs(PlainTables.lines(PlainTables.published("hcpcs/hcpcs_level2_2024q3.tsv")))
            .stream()
            .collect(toMap(row -> row.get(0), row -> row));
    for (List<String> row : hcpcs(5)) {
      if (row.get(ADDED).compareTo(TABLE_ENDS) > 0) {
        assertThat(published).doesNotContainKey(row.get(0));
        continue;
      }
      List<String> real = published.get(row.get(0));
      assertThat(real).as(row.get(0)).isNotNull();
      assertThat(row.get(COVERAGE)).as(row.get(0)).isEqualTo(real.get(3));
      assertThat(knownEnd(row)).as(row.get(0)).isEqualTo(day(real.get(15)));
      assertThat(row.get(ADDED)).as(row.get(0)).isIn(day(real.get(16)), LONG_BEFORE);
    }
  }

  private static String knownEnd(List<String> row) {
    String end = row.get(TERMINATED);
    return end.compareTo(TABLE_ENDS) > 0 ? "" : end;
  }

  @Test
  void allModifiersAreThere() throws IOException {
    List<List<String>> published =
        PlainTables.tabs(PlainTables.lines(PlainTables.published("hcpcs/modifiers.tsv")));
    Set<String> levelTwo = hcpcs(2).stream().map(row -> row.get(0).strip()).collect(toSet());
    assertThat(levelTwo).isEqualTo(codes(published, "HCPCS"));
    Set<String> own =
        PlainTables.csv(PlainTables.starter("lists/modifiers.csv")).stream()
            .skip(1)
            .map(row -> row.get(0))
            .collect(toSet());
    // The project's own list holds them all: a snapshot without a HCPCS file must know them too.
    assertThat(own).containsAll(levelTwo);
    assertThat(own).containsAll(codes(published, "CPT"));
  }

  private static Set<String> codes(List<List<String>> rows, String type) {
    return rows.stream().filter(row -> row.get(1).equals(type)).map(r -> r.get(0)).collect(toSet());
  }

  /** The contractor file of 2019, 320 characters a record. */
  @Test
  void modifiersOf2019AgreeInDays() throws IOException {
    Map<String, List<String>> published;
    try (Stream<String> lines =
        PlainTables.zipped(
            PlainTables.published("hcpcs/HCPC2019_ANWEB.zip"), "HCPC2019_CONTR_ANWEB.txt")) {
      published =
          lines
              .filter(line -> line.length() == 320 && line.charAt(10) == '7')
              .collect(
                  toMap(
                      line -> line.substring(3, 5),
                      line -> List.of(line.substring(268, 276), line.substring(284, 292).strip())));
    }
    for (List<String> row : hcpcs(2)) {
      List<String> real = published.get(row.get(0).strip());
      if (real != null) {
        assertThat(row.get(ADDED)).as(row.get(0)).isIn(real.get(0), LONG_BEFORE);
        assertThat(row.get(TERMINATED).compareTo("20190101") > 0 ? "" : row.get(TERMINATED))
            .as(row.get(0))
            .isEqualTo(real.get(1));
      }
    }
  }
}
