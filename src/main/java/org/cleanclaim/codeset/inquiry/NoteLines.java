package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.InstructionalNote;
import org.cleanclaim.codeset.SeventhCharacters;
import org.cleanclaim.codeset.Term;

/**
 * What the tabular list says of a diagnosis, as facts: the notes of one place and kind together.
 */
public final class NoteLines {
  private NoteLines() {}

  private record Place(Edition edition, Term term, InstructionalNote.Kind kind, String noteOn) {}

  /**
   * The notes and seventh characters of a code, widest place first.
   *
   * @param when the terms that are wanted
   */
  public static List<CodeFact> of(DiagnosisProfile profile, Predicate<Term> when) {
    Map<Place, List<InstructionalNote>> places = new LinkedHashMap<>();
    for (InstructionalNote note : profile.notes()) {
      if (when.test(note.term())) {
        places
            .computeIfAbsent(
                new Place(note.edition(), note.term(), note.kind(), note.noteOn()),
                place -> new ArrayList<>())
            .add(note);
      }
    }
    List<CodeFact> facts = new ArrayList<>();
    places.forEach((place, notes) -> facts.add(fact(place, notes)));
    for (SeventhCharacters sevenths : profile.seventhCharacters()) {
      if (when.test(sevenths.term())) {
        facts.add(
            new CodeFact(
                sevenths.edition(),
                sevenths.term(),
                Map.of("seventh characters of " + sevenths.noteOn(), sevenths.characters())));
      }
    }
    return facts;
  }

  private static CodeFact fact(Place place, List<InstructionalNote> notes) {
    List<String> targets = new ArrayList<>();
    int unread = 0;
    for (InstructionalNote note : notes) {
      String words =
          (note.conditional() ? " (if applicable)" : "") + (note.examples() ? " (such as)" : "");
      if (!note.targets().isEmpty()) {
        targets.add(note.targets() + words);
      }
      unread += note.unread();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(
        place.kind().words() + " on " + place.noteOn(),
        String.join("; ", new LinkedHashSet<>(targets)));
    if (unread > 0) {
      cells.put("lines not understood", Integer.toString(unread));
    }
    return new CodeFact(place.edition(), place.term(), cells);
  }
}
