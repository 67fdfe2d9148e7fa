package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.CoverageArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage database's tables are put together into articles of a procedure code. */
class CoverageExportTest {
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry(
              "article.csv",
              """
              article_id,article_version,article_type,title,article_pub_date,article_eff_date,article_end_date,description,status,last_updated,article_rev_end_date,date_retired
              50001,3,6,Of tests,2024-01-01,2024-01-01 00:00:00,,"<p>Two
              lines, &amp;amp; more</p>",A,2024-02-01,,
              50001,4,6,Of tests,2025-01-01,01/01/2025,,words,A,2025-02-01,,N/A
              50002,1,6,Of retired ones,2020-01-01,2020-01-01,2021-12-31,words,R,2022-01-01,,
              50003,1,6,Proposed,2025-01-01,2025-01-01,,words,P,2025-01-01,,
              """),
          Map.entry(
              "article_x_hcpc_code.csv",
              """
              article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,long_description,short_description,range,last_updated
              50001,3,82947,1,1,x,x,N,2024-01-01
              50001,4,82947,1,1,x,x,N,2025-01-01
              50002,1,82947,1,1,x,x,N,2025-01-01
              50003,1,82947,1,1,x,x,N,2025-01-01
              """),
          Map.entry(
              "article_x_icd10_covered.csv",
              """
              article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,sort_order,description,asterisk,last_updated
              50001,3,E11.9,1,1,N,1,x,,2024-01-01
              50001,4,E11.9,1,1,N,1,x,,2025-01-01
              50001,4,R73.01,1,2,N,2,x,*,2025-01-01
              50001,4,XX000,1,3,N,3,x,,2025-01-01
              50002,1,E10.9,1,1,N,1,x,,2025-01-01
              """),
          Map.entry(
              "article_x_icd10_noncovered.csv",
              """
              article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,sort_order,description,last_updated
              50001,4,Z00.00,1,1,N,1,x,2025-01-01
              """),
          Map.entry(
              "article_x_icd10_covered_group.csv",
              """
              article_id,article_version,icd10_covered_group,paragraph,icd10_covered_ast,last_updated
              50001,3,1,<p>N/A</p>,,2024-01-01
              50001,4,2,<p>Only with a second code.</p>,note,2025-01-01
              """),
          Map.entry(
              "article_x_hcpc_code_group.csv",
              """
              article_id,article_version,hcpc_code_group,paragraph,last_updated
              50001,3,1,,2024-01-01
              """),
          Map.entry(
              "article_x_contractor.csv",
              """
              article_id,article_version,article_type,contractor_id,contractor_type_id,contractor_version,last_updated
              50001,3,6,10,12,1,2024-01-01
              50001,4,6,10,12,1,2024-01-01
              """),
          Map.entry(
              "article_related_documents.csv",
              """
              article_id,article_version,related_num,r_article_id,r_article_version,r_lcd_id,r_lcd_version,r_contractor_id,last_updated
              50001,4,1,,,33700,12,,2025-01-01
              """),
          Map.entry(
              "contractor.csv",
              """
              contractor_id,contractor_type_id,contractor_version,contractor_bus_name,contractor_number,status
              10,12,1,A contractor,09102,Active
              """),
          Map.entry(
              "contractor_jurisdiction.csv",
              """
              contractor_id,contractor_type_id,contractor_version,state_id,last_updated,active_date,term_date
              10,12,1,7,2024-01-01,2010-01-01,
              10,12,1,8,2024-01-01,2010-01-01,2015-12-31
              """),
          Map.entry(
              "state_lookup.csv",
              """
              state_id,state_abbrev,description
              7,FL,Florida
              8,PR,Puerto Rico
              """));

  @TempDir private Path directory;

  private List<FileOutcome> importAll(Path snapshot) throws IOException {
    List<Path> files = new ArrayList<>();
    for (var table : TABLES.entrySet()) {
      files.add(TinyFiles.write(directory, table.getKey(), table.getValue()));
    }
    return TinyFiles.add(snapshot, files.toArray(Path[]::new));
  }

  @Test
  void everyTableIsKnownByItsColumns() throws IOException {
    List<FileOutcome> outcomes = importAll(directory.resolve("snapshot.db"));
    assertThat(outcomes)
        .allSatisfy(
            outcome ->
                assertThat(outcome.kind()).as(outcome.file()).isEqualTo(FileOutcome.Kind.IMPORTED));
    assertThat(outcomes)
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, PartOutcome::rejected)
        .containsOnly(tuple(CodeTable.COVERAGE_ARTICLE, 0L));
    long rows = TABLES.values().stream().mapToLong(t -> t.lines().count() - 1).sum();
    assertThat(
            outcomes.stream().flatMap(o -> o.parts().stream()).mapToLong(PartOutcome::kept).sum())
        .as("rows of the files, one of which has a line end in a cell")
        .isEqualTo(rows - 1);
  }

  @Test
  void aVersionEndsWhenTheNextBegins() throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    importAll(snapshot);
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      List<CoverageArticle> articles = codeSets.procedure("82947").articles();
      assertThat(articles)
          .extracting(
              CoverageArticle::article,
              CoverageArticle::version,
              a -> a.term().from(),
              a -> a.term().end().orElse(LocalDate.MAX))
          .containsExactly(
              tuple("A50002", 1, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)),
              tuple("A50001", 3, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
              tuple("A50001", 4, LocalDate.of(2025, 1, 1), LocalDate.MAX));
    }
  }

  @Test
  void anArticleBringsItsListsContractorsAndStates() throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    importAll(snapshot);
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      CoverageArticle older = codeSets.procedure("82947").articles().get(1);
      CoverageArticle newer = codeSets.procedure("82947").articles().get(2);
      assertThat(newer.covered()).isEqualTo(Set.of("E119", "R7301"));
      assertThat(newer.excludes("Z0000")).isTrue();
      assertThat(newer.contractors()).containsExactly("09102");
      assertThat(newer.states()).as("those not given up before").containsExactly("FL");
      assertThat(newer.determination()).isEqualTo("L33700");
      assertThat(newer.conditional()).as("words and an asterisk").isTrue();
      assertThat(older.conditional()).as("not applicable").isFalse();
    }
  }
}
