package org.cleanclaim.codeset.starter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.cleanclaim.codeset.CodeTargets;
import org.cleanclaim.codeset.tabular.Note;
import org.cleanclaim.codeset.tabular.Tabular;
import org.junit.jupiter.api.Test;

/** Every note of the starter tabular list names what the published note of its place names. */
class StarterTabularAgreesWithPublishedListTest {
  private static final String STARTER = "icd10cm/icd10cm_tabular_2021.xml";

  private static Tabular starter() throws IOException {
    try (InputStream in = Files.newInputStream(PlainTables.starter(STARTER))) {
      return Tabular.read(in);
    }
  }

  private static Tabular published() throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(PlainTables.published("icd10cm/icd10cm_tabular_2021.xml.gz")))) {
      return Tabular.read(in);
    }
  }

  private static String place(Note note) {
    return note.noteOn() + " " + note.kind();
  }

  /** Whether each of the targets lies within those of some note, told by the codes at its ends. */
  private static boolean isWithin(String targets, List<Note> published) {
    List<CodeTargets> wider =
        published.stream().map(note -> CodeTargets.parse(note.targets())).toList();
    return Arrays.stream(targets.split(" ", -1))
        .filter(target -> !target.isEmpty() && !target.contains("/"))
        .allMatch(
            target ->
                wider.stream()
                    .anyMatch(w -> Arrays.stream(target.split("-", -1)).allMatch(w::names)));
  }

  @Test
  void everyNoteStandsInThePublishedList() throws IOException {
    Map<String, List<Note>> published =
        published().notes().stream().collect(groupingBy(note -> place(note)));
    assertThat(starter().notes())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            note -> {
              List<Note> there = published.getOrDefault(place(note), List.of());
              assertThat(there).as(place(note)).isNotEmpty();
              assertThat(isWithin(note.targets(), there))
                  .as("%s: %s", place(note), note.targets())
                  .isTrue();
              assertThat(there)
                  .as("wording of %s %s", place(note), note.targets())
                  .anyMatch(p -> isWordedLike(p, note));
            });
  }

  private static boolean isWordedLike(Note published, Note note) {
    return published.conditional() == note.conditional()
        && published.examples() == note.examples()
        && published.unread().isEmpty() == note.unread().isEmpty();
  }

  @Test
  void limitsOfCodesAgree() throws IOException {
    Set<String> published = published().notes().stream().map(Note::targets).collect(toSet());
    assertThat(starter().notes())
        .filteredOn(note -> note.targets().contains("/"))
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(note -> assertThat(published).contains(note.targets()));
  }

  @Test
  void seventhCharactersAgree() throws IOException {
    Map<String, String> published =
        published().sevenths().stream()
            .collect(toMap(Tabular.Seventh::noteOn, Tabular.Seventh::characters));
    assertThat(starter().sevenths())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(s -> assertThat(published).containsEntry(s.noteOn(), s.characters()));
  }
}
