package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cleanclaim.codeset.AgeRange;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.DiagnosisFlag;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.ProcedureCode;
import org.cleanclaim.codeset.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small tables: lists, modifiers, places, flags, HCPCS level II. */
class ListLookUpTest {
  @TempDir private Path directory;

  private CodeSets imported(String name, String content) throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(snapshot, TinyFiles.write(directory, name, content));
    return SnapshotCodeSets.open(snapshot);
  }

  @Test
  void aListNamesCodesAndRangesOfThem() throws IOException {
    String lists =
        """
        list,code,value,effective,ends,source
        laboratory,80047-89398,,2000-01-01,,own
        laboratory,G0103,,2000-01-01,2020-12-31,own
        medicare-contractor,99999,08101,,,own
        """;
    try (CodeSets codeSets = imported("lists.csv", lists)) {
      assertThat(codeSets.listed("laboratory", "80053"))
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.code()).isEqualTo("80053");
                assertThat(entry.term()).isEqualTo(Term.since(LocalDate.of(2000, 1, 1)));
                assertThat(entry.edition().name()).isEqualTo("laboratory");
              });
      assertThat(codeSets.listed("laboratory", "89399")).isEmpty();
      assertThat(codeSets.listed("laboratory", "8005")).isEmpty();
      assertThat(codeSets.procedure("80053").lists()).isNotEmpty();
      assertThat(codeSets.listed("laboratory", "G0103").get(0).term().end())
          .contains(LocalDate.of(2020, 12, 31));
      assertThat(codeSets.listed("medicare-contractor", "99999"))
          .extracting(ListedCode::value)
          .containsExactly("08101");
      assertThat(codeSets.listed("laboratory", "99999")).isEmpty();
    }
  }

  @Test
  void aListNamesCodesThatBeginAlike() throws IOException {
    String lists =
        """
        list,code,value,effective,ends,source
        pregnancy,Z34*,normal,,,own
        drugs,T36*-T50*,,,,own
        """;
    try (CodeSets codeSets = imported("lists.csv", lists)) {
      assertThat(codeSets.diagnosis("Z3401").lists()).anyMatch(e -> e.list().equals("pregnancy"));
      assertThat(codeSets.listed("pregnancy", "Z3401"))
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.code()).isEqualTo("Z3401");
                assertThat(entry.value()).isEqualTo("normal");
              });
      assertThat(codeSets.listed("pregnancy", "Z34")).hasSize(1);
      assertThat(codeSets.listed("pregnancy", "Z35")).isEmpty();
      assertThat(codeSets.listed("pregnancy", "Z3")).isEmpty();
      assertThat(codeSets.listed("drugs", "T360X1A")).hasSize(1);
      assertThat(codeSets.listed("drugs", "T50Z96S")).hasSize(1);
      assertThat(codeSets.listed("drugs", "T3599XA")).isEmpty();
      assertThat(codeSets.listed("drugs", "T510X1A")).isEmpty();
      assertThat(codeSets.listed("drugs", "T4")).isEmpty();
    }
  }

  @Test
  void flagsOfADiagnosisAreOneRowEach() throws IOException {
    String flags =
        """
        code\tstartDate\tendDate\tflags
        A00\t20151001\t\t
        O80\t20151001\t20240930\tfemale,maternity
        O80\t20241001\t\tmaternity
        """;
    try (CodeSets codeSets = imported("i10dx.tsv", flags)) {
      assertThat(codeSets.diagnosis("O80").flags())
          .extracting(DiagnosisFlag::flag)
          .containsExactly("female", "maternity", "maternity");
      assertThat(codeSets.diagnosis("O80").flags().get(0).term().end())
          .contains(LocalDate.of(2024, 9, 30));
      assertThat(codeSets.diagnosis("A00").flags()).isEmpty();
    }
  }

  @Test
  void ageRangesAreNamedAsTheFlagsAre() throws IOException {
    String ranges = "ageGroup\tstartAge\tendAge\tstartDate\tendDate\nAdult\t15\t124\t19840301\t\n";
    try (CodeSets codeSets = imported("ageranges.tsv", ranges)) {
      AgeRange adult = codeSets.ageRanges().get(0);
      assertThat(adult.flag()).isEqualTo("adult");
      assertThat(adult.contains(14)).isFalse();
      assertThat(adult.contains(15)).isTrue();
    }
  }

  @Test
  void placesOfServiceTellFacilities() throws IOException {
    String places =
        """
        code,facility,description,effective,ends
        11,no,where a doctor works,,
        21,yes,hospital bed,2003-10-01,
        """;
    try (CodeSets codeSets = imported("place-of-service.csv", places)) {
      assertThat(codeSets.placeOfService("11").get(0).facility()).isFalse();
      assertThat(codeSets.placeOfService("21").get(0).facility()).isTrue();
      assertThat(codeSets.placeOfService("77")).isEmpty();
      assertThat(codeSets.covers(CodeTable.PLACE_OF_SERVICE, LocalDate.of(2024, 7, 1))).isTrue();
    }
  }

  @Test
  void aPlaceIsNamedByListsOfPlacesAndByNoOther() throws IOException {
    String places = "list,code,value,effective,ends,source\nhospital-place,99,,,,somewhere\n";
    try (CodeSets codeSets = imported("hospital-place.csv", places)) {
      assertThat(codeSets.placeLists("99"))
          .extracting(ListedCode::list)
          .containsExactly("hospital-place");
      assertThat(codeSets.placeLists("25")).isEmpty();
    }
    String modifiers = "list,code,value,effective,ends,source\nrepeat,98,,,,somewhere\n";
    try (CodeSets codeSets = imported("repeat.csv", modifiers)) {
      assertThat(codeSets.listed("repeat", "98")).as("the list itself is there").hasSize(1);
      assertThat(codeSets.placeLists("98")).isEmpty();
    }
  }

  @Test
  void theConversionTableTellsWhatFollowedACode() throws IOException {
    String table =
        """
        "A notice, over
        two lines",,
        Current code assignment,Effective,Previous Code(s) Assignment
        A04.71,2017,A04.7
        A04.72,2017,A04.7
        E75.244,2021,"E75.240, E75.241 "
        J12.82,01/01/21,J12.89
        Y93.A1,2020,Y93.01-Y93.9
        Z99.9,2020,None
        """;
    try (CodeSets codeSets = imported("conversion-table-fy2025.csv", table)) {
      assertThat(codeSets.diagnosis("A047").lists())
          .extracting(ListedCode::list, ListedCode::value, l -> l.term().from())
          .containsExactlyInAnyOrder(
              tuple("icd-10-cm-successor", "A0471", LocalDate.of(2017, 10, 1)),
              tuple("icd-10-cm-successor", "A0472", LocalDate.of(2017, 10, 1)));
      assertThat(codeSets.diagnosis("E75241").lists()).hasSize(1);
      assertThat(codeSets.diagnosis("J1289").lists())
          .extracting(ListedCode::list, l -> l.term().from())
          .as("not every code begins in October")
          .contains(tuple("icd-10-cm-successor", LocalDate.of(2021, 1, 1)));
      assertThat(codeSets.diagnosis("Y9301").lists())
          .extracting(ListedCode::list)
          .as("a range is not guessed")
          .doesNotContain("icd-10-cm-successor");
    }
  }

  @Test
  void hcpcsCodesAndModifiersComeOutOfOneFile() throws IOException {
    String hcpcs =
        """
        HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,COV,ADD DT,ACT EFF DT,TERM DT,ACTION CD
           XS,0010,7,"apart, otherwise",apart,C,20150101,20150101,,N
        J1885,0010,3,a drug,a drug,D,19930101,19930101,,N
        J9999,0010,3,gone,gone,D,19930101,20230101,20221231,D
        """;
    try (CodeSets codeSets = imported("HCPC2024_JUL_ANWEB.csv", hcpcs)) {
      assertThat(codeSets.modifier("XS").codes().get(0).term())
          .isEqualTo(Term.since(LocalDate.of(2015, 1, 1)));
      assertThat(codeSets.procedure("J1885").hcpcs())
          .extracting(ProcedureCode::coverage)
          .containsExactly("D");
      assertThat(codeSets.procedure("J9999").hcpcs().get(0).term().end())
          .contains(LocalDate.of(2022, 12, 31));
      assertThat(codeSets.covers(CodeTable.HCPCS, LocalDate.of(2022, 12, 30))).isFalse();
      assertThat(codeSets.covers(CodeTable.HCPCS, LocalDate.of(2022, 12, 31))).isTrue();
    }
  }
}
