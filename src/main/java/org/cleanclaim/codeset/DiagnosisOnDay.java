package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.codeset.InstructionalNote.Kind;

/**
 * What the tables hold of an ICD-10-CM code on one day: the rows in force. Immutable, shared by
 * threads.
 *
 * @param row of the code itself; empty when it is not in force
 * @param facts the rows that are facts of every claim with the code: flags and short lists
 * @param exclusions the Excludes1 notes that it carries or inherits, the narrowest first
 * @param codeFirst its notes that ask for another code before it
 * @param useAdditional its notes that ask for a code of another part of the condition
 */
public record DiagnosisOnDay(
    Optional<DiagnosisCode> row,
    List<ReferenceRow> facts,
    List<InstructionalNote> exclusions,
    List<InstructionalNote> codeFirst,
    List<InstructionalNote> useAdditional) {

  static DiagnosisOnDay of(DiagnosisProfile profile, LocalDate day) {
    return new DiagnosisOnDay(
        Timeline.inForce(profile.codes(), day).stream().findFirst(),
        Stream.of(profile.flags(), profile.lists())
            .<ReferenceRow>flatMap(rows -> Timeline.inForce(rows, day).stream())
            .toList(),
        narrowestFirst(notes(profile, Kind.EXCLUDES_1, day)),
        notes(profile, Kind.CODE_FIRST, day),
        notes(profile, Kind.USE_ADDITIONAL, day).stream()
            .filter(InstructionalNote::asksForAPart)
            .toList());
  }

  private static List<InstructionalNote> notes(DiagnosisProfile profile, Kind kind, LocalDate day) {
    return profile.notes().stream()
        .filter(note -> note.kind() == kind && note.term().contains(day))
        .toList();
  }

  private static List<InstructionalNote> narrowestFirst(List<InstructionalNote> widestFirst) {
    List<InstructionalNote> notes = new ArrayList<>(widestFirst);
    Collections.reverse(notes);
    return List.copyOf(notes);
  }
}
