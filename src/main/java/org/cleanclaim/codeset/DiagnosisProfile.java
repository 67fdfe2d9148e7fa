package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that the snapshot holds of one ICD-10-CM code, over all editions.
 *
 * @param notes of the tabular list that the code carries or inherits
 * @param seventhCharacters of the nearest heading that defines any, one for each edition
 * @param days what is in force on each day
 */
public record DiagnosisProfile(
    String code,
    List<DiagnosisCode> codes,
    List<DiagnosisFlag> flags,
    List<ListedCode> lists,
    List<InstructionalNote> notes,
    List<SeventhCharacters> seventhCharacters,
    Timeline<DiagnosisOnDay> days) {
  /** A profile without a period put together yet. */
  public DiagnosisProfile(
      String code,
      List<DiagnosisCode> codes,
      List<DiagnosisFlag> flags,
      List<ListedCode> lists,
      List<InstructionalNote> notes,
      List<SeventhCharacters> seventhCharacters) {
    this(
        code,
        codes,
        flags,
        lists,
        notes,
        seventhCharacters,
        new Timeline<>(
            Stream.concat(
                Stream.of(codes, flags, lists).flatMap(List::stream).map(ReferenceRow::term),
                notes.stream().map(InstructionalNote::term))));
  }

  /** What is in force on a day. */
  public DiagnosisOnDay on(LocalDate day) {
    return days.on(day, d -> DiagnosisOnDay.of(this, d));
  }

  /** The notes of a kind, as facts of this code. */
  public List<TabularNote> notesOf(InstructionalNote.Kind kind) {
    return notesWhere(note -> note.kind() == kind);
  }

  /** The notes of a kind that name one of the codes, as facts of this code; mostly none. */
  public List<TabularNote> notesNaming(InstructionalNote.Kind kind, Collection<String> codes) {
    return notesWhere(note -> note.kind() == kind && namesAny(note, codes));
  }

  /**
   * The notes of a kind that are not read to the end, as facts of this code: what they name beside
   * their targets isn't known.
   */
  public List<TabularNote> notesUnread(InstructionalNote.Kind kind) {
    return notesWhere(note -> note.kind() == kind && note.unread() > 0);
  }

  /** Asked for every diagnosis of a claim. */
  private List<TabularNote> notesWhere(Predicate<InstructionalNote> condition) {
    List<TabularNote> found = List.of();
    for (InstructionalNote note : notes) {
      if (condition.test(note)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(new TabularNote(code, note));
      }
    }
    return found;
  }

  private static boolean namesAny(InstructionalNote note, Collection<String> codes) {
    for (String other : codes) {
      if (note.targets().names(other)) {
        return true;
      }
    }
    return false;
  }
}
