package org.cleanclaim.codeset.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.snapshot.CodeSetImport;
import org.cleanclaim.codeset.snapshot.ImportOptions;
import org.cleanclaim.codeset.snapshot.RejectLog;
import org.cleanclaim.codeset.snapshot.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people can ask of a snapshot, asked of a small one. */
class InquiryTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

  @TempDir private Path directory;
  private Path snapshot;

  @BeforeEach
  void nameSnapshot() {
    snapshot = directory.resolve("snapshot.db");
  }

  private void add(String name, String content) throws IOException {
    Path file = Files.writeString(directory.resolve(name), content);
    CodeSetImport.run(
        snapshot, List.of(file), ImportOptions.published(RejectLog.NONE, Instant.EPOCH));
  }

  private void addPairs(String name, String... rows) throws IOException {
    StringBuilder text = new StringBuilder("Column1/Column2 Edits\t\t\t\t\t\t\n");
    for (String row : rows) {
      text.append(row.replace(' ', '\t')).append("\tMutually exclusive procedures\n");
    }
    add(name, text.toString());
  }

  private void addLimits(String date, String... rows) throws IOException {
    add(
        "MCR_MUE_PractitionerServices_Eff_" + date + ".csv",
        "HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n"
            + String.join("\n", rows)
            + "\n");
  }

  @Test
  void anEditionIsCalledOldOnceANewerOneIsDue() throws IOException {
    addLimits("04-01-2024", "11042,1,2 Policy,CMS Policy");
    addLimits("07-01-2024", "11042,2,2 Policy,CMS Policy");
    assertThat(limits(TODAY))
        .extracting(e -> e.edition().name(), e -> e.through().isPresent())
        .containsExactly(tuple("2024-04-01", true), tuple("2024-07-01", false));
    assertThat(limits(TODAY).get(1).newerSince()).isEmpty();
    assertThat(limits(TODAY.plusDays(1)).get(1).newerSince()).contains(LocalDate.of(2024, 10, 1));
    assertThat(limits(TODAY.plusDays(1)).get(0).newerSince()).isEmpty();
  }

  private List<EditionSummary> limits(LocalDate today) {
    try (Store store = new Store(snapshot)) {
      return EditionList.of(store, today).stream()
          .filter(summary -> summary.edition().table() == CodeTable.MUE_PRACTITIONER)
          .toList();
    }
  }

  @Test
  void everythingKnownOfACodeComesWithItsTerm() throws IOException {
    addLimits("04-01-2024", "11042,1,2 Policy,CMS Policy");
    addLimits("07-01-2024", "11042,2,2 Policy,CMS Policy");
    try (Store store = new Store(snapshot)) {
      assertThat(new CodeFacts(store).of("11042"))
          .extracting(fact -> fact.cells().get("units"), fact -> fact.term().end().isPresent())
          .containsExactly(tuple("1", true), tuple("2", false));
      assertThat(new CodeFacts(store).of("99999")).isEmpty();
    }
  }

  @Test
  void thePairsHistoryHoldsBothOrdersAndWhatNeverWas() throws IOException {
    addPairs(
        "ccipra-v302r0-f1.TXT",
        "97140 97530  19960101 20191231 1",
        "97140 97530  20200101 20200101 9",
        "97530 97140  20200101 * 0");
    try (Store store = new Store(snapshot)) {
      List<PairRow> rows = new PairHistory(store).of("97530", "97140");
      assertThat(rows).extracting(PairRow::columnOne).containsExactly("97140", "97140", "97530");
      assertThat(rows).extracting(PairRow::everInForce).containsExactly(true, false, true);
      assertThat(rows)
          .extracting(row -> row.isInForceOn(LocalDate.of(2020, 1, 1)))
          .containsExactly(false, false, true);
    }
  }

  @Test
  void aSoundSnapshotIsCalledSound() throws IOException {
    addPairs(
        "ccipra-v302r0-f1.TXT", "97140 97530  19960101 20191231 1", "97530 97140  20200101 * 0");
    try (Store store = new Store(snapshot)) {
      assertThat(Verification.of(store))
          .filteredOn(check -> check.kind() != Check.Kind.GAP)
          .allSatisfy(c -> assertThat(c.verdict()).as(c.what()).isEqualTo(Check.Verdict.SOUND))
          .extracting(Check::kind)
          .containsExactly(
              Check.Kind.INTEGRITY, Check.Kind.COUNT, Check.Kind.OVERLAP, Check.Kind.OVERLAP);
    }
  }

  private static List<String> faults(Store store) {
    return Verification.of(store).stream()
        .filter(check -> check.verdict() == Check.Verdict.FAULT)
        .map(Check::what)
        .toList();
  }

  @Test
  void rowsOfAPairThatMeetOnADayAreFoundWithinAndAcrossFiles() throws IOException {
    addPairs(
        "ccipra-v302r0-f1.TXT",
        "11042 97597  20100101 20200101 1",
        "11042 97597  20200101 * 0",
        "11043 97597  20100101 * 1");
    addPairs("ccipra-v302r0-f2.TXT", "11043 97597  20150101 * 0");
    try (Store store = new Store(snapshot)) {
      assertThat(faults(store))
          .containsExactly(
              "ncci-ptp-practitioner v302r0: two rows of a pair in force, since 2024-07-01:"
                  + " 1 times: 11043|97597 on 20150101",
              "ncci-ptp-practitioner v302r0: two rows of a pair in force, before 2024-07-01:"
                  + " 1 times: 11042|97597 on 20200101");
    }
  }

  @Test
  void bothDirectionsInForceOnADayAreFound() throws IOException {
    addPairs(
        "ccipra-v302r0-f1.TXT", "97140 97530  19960101 20200101 1", "97530 97140  20200101 * 0");
    try (Store store = new Store(snapshot)) {
      assertThat(faults(store))
          .containsExactly(
              "ncci-ptp-practitioner v302r0: both directions of a pair in force, before"
                  + " 2024-07-01: 1 times: 97140|97530 on 20200101");
    }
  }

  @Test
  void rowsThatWentMissingAreCounted() throws IOException, SQLException {
    addPairs("ccipra-v302r0-f1.TXT", "11042 97597  20100101 * 1", "11043 97597  20100101 * 1");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + snapshot);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM ptp_edit WHERE column_one = '11043'");
    }
    try (Store store = new Store(snapshot)) {
      assertThat(faults(store))
          .containsExactly("ptp_edit of ccipra-v302r0-f1.TXT: 2 rows were kept, 1 are there");
    }
  }

  @Test
  void gapsBetweenEditionsAndPartsAreNamedButNoFault() throws IOException {
    addLimits("01-01-2024", "11042,1,2 Policy,CMS Policy");
    addLimits("07-01-2024", "11042,2,2 Policy,CMS Policy", "G9999,2,2 Policy,CMS Policy");
    addPairs("ccipra-v302r0-f3.TXT", "11042 97597  20100101 * 1");
    try (Store store = new Store(snapshot)) {
      assertThat(Verification.of(store))
          .filteredOn(check -> check.verdict() != Check.Verdict.SOUND)
          .extracting(Check::verdict, Check::what)
          .containsExactly(
              tuple(
                  Check.Verdict.NOTE,
                  "ncci-ptp-practitioner v302r0: only f3 of the files f1 to f4 were imported"),
              tuple(
                  Check.Verdict.NOTE,
                  "mue-practitioner: no edition from 2024-04-01 through 2024-06-30; 2024-01-01"
                      + " stands in where rows have no dates"),
              tuple(
                  Check.Verdict.NOTE,
                  "mue-practitioner 2024-07-01: no other table knows 1 of 2 codes: G9999"));
    }
  }

  @Test
  void editionsDifferByRowsAddedEndedAndChanged() throws IOException {
    addPairs(
        "ccipra-v302r0-f1.TXT",
        "11042 97597  20100101 * 1",
        "11043 97597  20100101 * 1",
        "11044 97597  20100101 20111231 1");
    addPairs(
        "ccipra-v303r0-f1.TXT",
        "11042 97597  20100101 20240930 1",
        "11043 97597  20100101 * 1",
        "11044 97597  20100101 20111230 1",
        "11045 97597  20241001 * 1");
    List<DiffRow> differences = new ArrayList<>();
    try (Store store = new Store(snapshot)) {
      EditionNames.Two two = EditionNames.find(store, Optional.empty(), "v302r0", "V303r0");
      EditionDiff.run(store, two.older(), two.newer(), differences::add);
      assertThatThrownBy(() -> EditionNames.find(store, Optional.of(CodeTable.MPFS), "a", "b"))
          .hasMessage("no editions a and b of mpfs were imported");
    }
    assertThat(differences)
        .extracting(d -> d.key().get("column_one"), DiffRow::kind)
        .containsExactlyInAnyOrder(
            tuple("11042", DiffRow.Kind.ENDED),
            tuple("11044", DiffRow.Kind.CHANGED),
            tuple("11045", DiffRow.Kind.ADDED));
  }
}
