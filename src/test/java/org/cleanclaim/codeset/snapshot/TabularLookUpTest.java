package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.InstructionalNote.Kind;
import org.cleanclaim.codeset.SeventhCharacters;
import org.cleanclaim.codeset.TabularNote;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code carries the notes of all headings above it, each with the codes that it names. */
class TabularLookUpTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <ICD10CM.tabular>
        <version>2021</version>
        <introduction><introSection><title>words</title></introSection></introduction>
        <chapter><name>4</name><desc>glands</desc>
          <excludes1><note>of the newborn (P70-P74)</note></excludes1>
          <sectionIndex><sectionRef first="E08" last="E13" id="E08-E13">diabetes</sectionRef></sectionIndex>
          <section id="E08-E13"><desc>diabetes</desc>
            <excludes2><note>without a code</note><note>of pregnancy (O24.-)</note></excludes2>
            <diag><name>E08</name>
              <codeFirst><note>the cause, such as:</note><note>cancer (C00-C96)</note><note>too much cortisol (E24.-)</note></codeFirst>
              <useAdditionalCode><note>code for:</note><note>insulin (Z79.4)</note><note>tablets (Z79.84)</note></useAdditionalCode>
              <useAdditionalCode><note>stage, if known (N18.-)</note></useAdditionalCode>
              <diag><name>E08.3</name>
                <sevenChrDef><extension char="1">a</extension><extension char="2">b</extension></sevenChrDef>
                <diag><name>E08.32</name>
                  <sevenChrDef><extension char="9">c</extension></sevenChrDef>
                </diag>
              </diag>
            </diag>
            <diag><name>E11</name>
              <excludes1><note>diabetes of other kinds:</note><note>type 1 (E10.-)</note></excludes1>
            </diag>
          </section>
          <section id="E20-E35"><diag><name>E24</name></diag></section>
          <section id="E00-E99"><excludes1><note>anything at all (Z79.4)</note></excludes1></section>
        </chapter>
        <chapter><name>99</name>
          <section id="C00-C96"><diag><name>C00</name></diag><diag><name>C96</name></diag></section>
          <section id="E10-E10"><diag><name>E10</name></diag></section>
          <section id="N18-N18"><diag><name>N18</name></diag></section>
          <section id="O24-O24"><diag><name>O24</name></diag></section>
          <section id="P70-P74"><diag><name>P70</name></diag><diag><name>P74</name></diag></section>
          <section id="Z79-Z79"><diag><name>Z79</name><diag><name>Z79.4</name></diag><diag><name>Z79.8</name><diag><name>Z79.84</name></diag></diag></diag></section>
        </chapter>
      </ICD10CM.tabular>
      """;

  @TempDir private Path directory;

  private CodeSets imported(String... named) throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    for (int i = 0; i < named.length; i += 2) {
      TinyFiles.add(snapshot, TinyFiles.write(directory, named[i], named[i + 1]));
    }
    return SnapshotCodeSets.open(snapshot);
  }

  private CodeSets imported() throws IOException {
    return imported("tabular.xml", LIST);
  }

  @Test
  void notesOfChapterSectionAndCategoryBindTheirCodes() throws IOException {
    try (CodeSets codeSets = imported()) {
      var profile = codeSets.diagnosis("E08321");
      assertThat(profile.notesOf(Kind.EXCLUDES_1))
          .extracting(TabularNote::code, TabularNote::noteOn)
          .containsExactly(tuple("E08321", "chapter 4"));
      assertThat(profile.notesNaming(Kind.EXCLUDES_1, List.of("P702"))).hasSize(1);
      assertThat(profile.notesNaming(Kind.EXCLUDES_2, List.of("O24419", "C00"))).hasSize(1);
      assertThat(profile.notesNaming(Kind.EXCLUDES_1, List.of("E109"))).isEmpty();
      assertThat(codeSets.diagnosis("Z794").notes()).isEmpty();
    }
  }

  @Test
  void anExclusionIsANoteOfItsOwnAndAHeadingIsNone() throws IOException {
    try (CodeSets codeSets = imported()) {
      var note = codeSets.diagnosis("E1165").notesNaming(Kind.EXCLUDES_1, List.of("E109")).get(0);
      assertThat(note.noteOn()).isEqualTo("E11");
      assertThat(note.names("E1065")).isTrue();
      assertThat(note.names("E1165")).isFalse();
      assertThat(note.term().from()).isEqualTo(LocalDate.of(2020, 10, 1));
      assertThat(note.edition().table()).isEqualTo(CodeTable.ICD_10_CM_TABULAR);
      assertThat(note.cells())
          .containsAllEntriesOf(
              Map.of("code", "E1165", "note", "Excludes1", "noteOn", "E11", "targets", "E10"));
      assertThat(codeSets.diagnosis("E11").notesOf(Kind.EXCLUDES_1)).hasSize(2);
    }
  }

  @Test
  void theCausesOfACodeFirstNoteAreAlternativesAndMayBeExamples() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.diagnosis("E0832").notesOf(Kind.CODE_FIRST))
          .singleElement()
          .satisfies(
              note -> {
                assertThat(note.namesAnyOf(List.of("C509"))).isTrue();
                assertThat(note.namesAnyOf(List.of("E240"))).isTrue();
                assertThat(note.namesAnyOf(List.of("E109"))).isFalse();
                assertThat(note.isWhole()).as("such as").isFalse();
                assertThat(note.unread()).isZero();
                assertThat(note.isConditional()).isFalse();
              });
    }
  }

  @Test
  void whatAHeadingIntroducesIsOneNote() throws IOException {
    try (CodeSets codeSets = imported()) {
      List<TabularNote> notes = codeSets.diagnosis("E08").notesOf(Kind.USE_ADDITIONAL);
      assertThat(notes)
          .extracting(
              note -> note.note().targets().toString(),
              TabularNote::isConditional,
              TabularNote::isWhole)
          .containsExactly(tuple("Z794 Z7984", false, true), tuple("N18", true, true));
    }
  }

  @Test
  void aNoteThatCannotBeReadIsThereAllTheSame() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.diagnosis("E1165").notesUnread(Kind.EXCLUDES_2))
          .singleElement()
          .satisfies(
              note -> {
                assertThat(note.noteOn()).isEqualTo("E08-E13");
                assertThat(note.unread()).isEqualTo(1);
                assertThat(note.isWhole()).isFalse();
                assertThat(note.names("O24419")).isFalse();
              });
    }
  }

  @Test
  void linesThatCannotBeReadAreCountedAndListedAndNoRowIsLost() throws IOException {
    List<FileOutcome> outcomes =
        TinyFiles.add(
            directory.resolve("snapshot.db"), TinyFiles.write(directory, "tabular.xml", LIST));
    PartOutcome notes = outcomes.get(0).parts().get(0);
    assertThat(notes.kept()).isEqualTo(8);
    assertThat(notes.rejected()).isZero();
    assertThat(notes.reasons()).containsExactly(Map.entry("names no code", 1L));
    assertThat(notes.firstRejected())
        .singleElement()
        .satisfies(row -> assertThat(row.text()).contains("E08-E13", "Excludes2"));
  }

  @Test
  void theNearestSeventhCharactersCount() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.diagnosis("E08329").seventhCharacters())
          .extracting(SeventhCharacters::noteOn, SeventhCharacters::characters)
          .containsExactly(tuple("E0832", "9"));
      SeventhCharacters wider = codeSets.diagnosis("E0831X1").seventhCharacters().get(0);
      assertThat(wider.allows('2')).isTrue();
      assertThat(wider.allows('9')).isFalse();
      assertThat(codeSets.diagnosis("E1165").seventhCharacters()).isEmpty();
    }
  }

  @Test
  void anEditionHoldsUntilTheNextBegins() throws IOException {
    String next = LIST.replace(">2021<", ">2026<").replace("type 1 (E10.-)", "none (E24.-)");
    try (CodeSets codeSets = imported("a.xml", LIST, "b.xml", next)) {
      var notes = codeSets.diagnosis("E119").notesNaming(Kind.EXCLUDES_1, List.of("E109", "E240"));
      assertThat(notes)
          .extracting(n -> n.edition().name(), n -> n.term().from(), n -> n.term().end())
          .containsExactly(
              tuple("FY2021", LocalDate.of(2020, 10, 1), Optional.of(LocalDate.of(2025, 9, 30))),
              tuple("FY2026", LocalDate.of(2025, 10, 1), Optional.empty()));
      CodeTable table = CodeTable.ICD_10_CM_TABULAR;
      assertThat(codeSets.covers(table, LocalDate.of(2020, 9, 30))).isFalse();
      assertThat(codeSets.covers(table, LocalDate.of(2020, 10, 1))).isTrue();
    }
  }

  @Test
  void aListThatIsCutOrHoldsNoNotesIsRefused() {
    assertThatThrownBy(() -> imported("cut.xml", LIST.substring(0, LIST.length() / 2)))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("cut.xml")
        .hasMessageContaining("no well-formed XML at line");
    assertThatThrownBy(
            () ->
                imported("bare.xml", "<ICD10CM.tabular><version>2021</version></ICD10CM.tabular>"))
        .isInstanceOf(RefusedFileException.class);
    assertThatThrownBy(() -> imported("odd.xml", LIST.replace(">2021<", ">next<")))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("fiscal year");
  }

  @Test
  void noEntityIsResolved() {
    String bomb =
        LIST.replace(
                "<ICD10CM.tabular>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ICD10CM.tabular>")
            .replace("type 1 (E10.-)", "&a; (E10.-)");
    assertThatThrownBy(() -> imported("bomb.xml", bomb)).isInstanceOf(RefusedFileException.class);
  }
}
