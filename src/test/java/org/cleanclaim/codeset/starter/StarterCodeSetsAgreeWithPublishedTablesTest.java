package org.cleanclaim.codeset.starter;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the starter code sets says what the published table says. */
class StarterCodeSetsAgreeWithPublishedTablesTest {
  private static final List<Integer> INDICATORS =
      List.of(3, 4, 7, 9, 13, 14, 18, 19, 20, 21, 22, 23, 25, 26, 27);
  private static final List<Integer> PERCENTAGES = List.of(15, 16, 17);

  @Test
  void pairsAgreeButForTheFirstDayOfTheirFirstPeriod() throws IOException {
    List<Pair> starter = Pair.all(PlainTables.lines(PlainTables.starter(Pair.STARTER)).stream());
    Set<String> wanted = starter.stream().map(Pair::codes).collect(toSet());
    Map<String, List<Pair>> published = Pair.published(wanted);
    assertThat(starter)
        .allSatisfy(
            pair ->
                assertThat(published.getOrDefault(pair.codes(), List.of())).anyMatch(pair::isSame));
    Set<String> held = starter.stream().map(Pair::withoutFirstDay).collect(toSet());
    assertThat(published.values())
        .allSatisfy(
            periods ->
                assertThat(periods.stream().filter(Pair::wasInForce).map(Pair::withoutFirstDay))
                    .as("periods of a pair that the starter set holds")
                    .isSubsetOf(held));
  }

  @ParameterizedTest
  @CsvSource({"rvu24c.zip,PPRRVU24_JUL.csv", "rvu25d.zip,PPRRVU2025_Oct.csv"})
  void feeScheduleIndicatorsAgree(String zip, String name) throws IOException {
    Map<String, List<String>> published =
        feeSchedule(PlainTables.csv(PlainTables.published("mpfs/" + zip), name));
    Map<String, List<String>> starter =
        feeSchedule(PlainTables.csv(PlainTables.starter("mpfs/" + name)));
    Set<String> codes = starter.keySet().stream().map(k -> k.substring(0, 5)).collect(toSet());
    published.keySet().removeIf(key -> !codes.contains(key.substring(0, 5)));
    assertThat(starter).isEqualTo(published);
  }

  private static Map<String, List<String>> feeSchedule(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.size() > 30 && row.get(0).matches("[0-9A-Z]{5}"))
        .filter(row -> !row.get(0).equals("HCPCS"))
        .collect(
            toMap(
                row -> row.get(0) + row.get(1),
                row ->
                    Stream.concat(
                            INDICATORS.stream().map(column -> row.get(column).strip()),
                            PERCENTAGES.stream().map(column -> percentage(row.get(column))))
                        .toList()));
  }

  /** The editions write a percentage as 0, 0.1 or 0.10. */
  private static String percentage(String text) {
    return Double.toString(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PractitionerServices", "OutpatientHospitalServices", "DMESupplierServices"})
  void unitLimitsAgree(String setting) throws IOException {
    String name = "mue/MCR_MUE_" + setting + "_Eff_07-01-2024.csv";
    List<List<String>> published = PlainTables.csv(PlainTables.published(name));
    List<List<String>> starter = PlainTables.csv(PlainTables.starter(name));
    assertThat(starter.get(1)).as("header").isEqualTo(published.get(1));
    assertThat(new HashSet<>(published)).containsAll(starter.subList(2, starter.size()));
  }

  @Test
  void addOnEditsAgreeAndClosedListsAreWhole() throws IOException {
    Set<List<String>> published =
        new HashSet<>(
            PlainTables.tabs(
                PlainTables.lines(PlainTables.published("add-on/add_on_code_edits_2024q3.tsv"))));
    Set<List<String>> starter = new HashSet<>();
    for (List<String> row :
        body(PlainTables.csv(PlainTables.starter("add-on/AOC_V2024Q3-MCR.csv")))) {
      starter.add(List.of(row.get(3), row.get(1), row.get(0)));
    }
    assertThat(published).containsAll(starter);
    Set<String> known =
        feeSchedule(PlainTables.csv(PlainTables.starter("mpfs/PPRRVU24_JUL.csv"))).keySet();
    Set<String> closed =
        starter.stream().filter(row -> row.get(2).equals("1")).map(r -> r.get(1)).collect(toSet());
    assertThat(
            published.stream().filter(r -> closed.contains(r.get(1)) && known.contains(r.get(0))))
        .as("primary codes that the starter fee schedule knows")
        .isSubsetOf(starter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2025", "2026"})
  void diagnosisCodesAgree(String year) throws IOException {
    String name = "icd10cm_order_" + year + ".txt";
    Set<String> codes = new HashSet<>();
    for (String each : List.of("2024", "2025", "2026")) {
      PlainTables.lines(PlainTables.starter("icd10cm/icd10cm_order_" + each + ".txt"))
          .forEach(line -> codes.add(line.substring(6, 13)));
    }
    List<String> starter =
        PlainTables.lines(PlainTables.starter("icd10cm/" + name)).stream()
            .map(line -> line.substring(0, 16))
            .toList();
    try (Stream<String> published =
        PlainTables.zipped(PlainTables.published("icd10cm/cms_" + year + "_dx.zip"), name)) {
      assertThat(starter)
          .isEqualTo(
              published
                  .filter(line -> codes.contains(line.substring(6, 13)))
                  .map(line -> line.substring(0, 16))
                  .toList());
    }
  }

  @Test
  void editorFlagsAndAgeRangesAgree() throws IOException {
    List<String> published = PlainTables.gunzipped(PlainTables.published("mce/i10dx.tsv.gz"));
    assertThat(new HashSet<>(published))
        .containsAll(PlainTables.lines(PlainTables.starter("mce/i10dx.tsv")));
    assertThat(PlainTables.lines(PlainTables.starter("mce/ageranges.tsv")))
        .isEqualTo(PlainTables.lines(PlainTables.published("mce/ageranges.tsv")));
  }

  @Test
  void placesOfServiceAgreeAndAreWhole() throws IOException {
    Map<String, String> published =
        PlainTables.tabs(PlainTables.lines(PlainTables.published("lists/place_of_service.tsv")))
            .stream()
            .filter(row -> row.get(1).endsWith("acility"))
            .collect(toMap(row -> row.get(0), row -> row.get(1).equals("Facility") ? "yes" : "no"));
    assertThat(
            body(PlainTables.csv(PlainTables.starter("lists/place-of-service.csv"))).stream()
                .collect(toMap(row -> row.get(0), row -> row.get(1))))
        .isEqualTo(published);
  }

  @Test
  void reasonCodesAgree() throws IOException {
    Map<String, List<String>> published =
        PlainTables.tabs(PlainTables.lines(PlainTables.published("lists/carc_rarc.tsv"))).stream()
            .collect(toMap(row -> row.get(0), row -> List.of(row.get(1), row.get(2), row.get(4))));
    assertThat(body(PlainTables.csv(PlainTables.starter("lists/reason-codes.csv"))))
        .allSatisfy(row -> assertThat(published.get(row.get(0))).isEqualTo(row.subList(1, 4)));
  }

  private static List<List<String>> body(List<List<String>> rows) {
    return rows.subList(1, rows.size());
  }
}
