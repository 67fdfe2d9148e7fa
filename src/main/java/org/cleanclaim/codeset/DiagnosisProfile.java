package org.cleanclaim.codeset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that the snapshot holds of one ICD-10-CM code, over all editions.
 *
 * @param notes of the tabular list that the code carries or inherits
 * @param seventhCharacters of the nearest heading that defines any, one for each edition
 */
public record DiagnosisProfile(
    String code,
    List<DiagnosisCode> codes,
    List<DiagnosisFlag> flags,
    List<ListedCode> lists,
    List<InstructionalNote> notes,
    List<SeventhCharacters> seventhCharacters) {
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
