package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.InvalidCode.Status;

/**
 * What is wrong with a diagnosis code that no edition lists, where its seventh character tells: it
 * is missing, the placeholders before it are, or it is none of those that the code takes.
 *
 * @param rows the codes meant; none when the code is simply unknown
 */
record NearMiss(Status status, List<DiagnosisCode> rows) {
  private static final int COMPLETE = 7;
  private static final int SHORTEST_WITH_SEVENTH = 4;
  private static final String SEVENTH_CHARACTERS = "ABCDEFGHJKMNPQRS0123459";

  static NearMiss of(String code, LocalDate day, CodeSets codeSets) {
    List<DiagnosisCode> padded = withPlaceholders(code, day, codeSets);
    if (!padded.isEmpty()) {
      return new NearMiss(Status.PLACEHOLDER_MISSING, padded);
    }
    List<DiagnosisCode> completed = withSeventh(code, day, codeSets);
    if (!completed.isEmpty()) {
      return new NearMiss(Status.HEADING, completed);
    }
    List<DiagnosisCode> others = withOtherSeventh(code, day, codeSets);
    return new NearMiss(others.isEmpty() ? Status.UNKNOWN : Status.SEVENTH_CHARACTER, others);
  }

  private static List<DiagnosisCode> withPlaceholders(
      String code, LocalDate day, CodeSets codeSets) {
    if (code.length() < SHORTEST_WITH_SEVENTH || code.length() >= COMPLETE) {
      return List.of();
    }
    int last = code.length() - 1;
    String padded =
        code.substring(0, last) + "X".repeat(COMPLETE - code.length()) + code.substring(last);
    return valid(padded, day, codeSets);
  }

  /** A code that lacks its seventh character alone, placeholders and all. */
  private static List<DiagnosisCode> withSeventh(String code, LocalDate day, CodeSets codeSets) {
    return code.length() == COMPLETE - 1 ? anySeventh(code, day, codeSets) : List.of();
  }

  private static List<DiagnosisCode> withOtherSeventh(
      String code, LocalDate day, CodeSets codeSets) {
    return code.length() == COMPLETE
        ? anySeventh(code.substring(0, COMPLETE - 1), day, codeSets)
        : List.of();
  }

  private static List<DiagnosisCode> anySeventh(String stem, LocalDate day, CodeSets codeSets) {
    List<DiagnosisCode> found = new ArrayList<>();
    for (int i = 0; i < SEVENTH_CHARACTERS.length(); i++) {
      found.addAll(valid(stem + SEVENTH_CHARACTERS.charAt(i), day, codeSets));
    }
    return found;
  }

  private static List<DiagnosisCode> valid(String code, LocalDate day, CodeSets codeSets) {
    for (DiagnosisCode row : codeSets.diagnosis(code).codes()) {
      if (row.valid() && row.term().contains(day)) {
        return List.of(row);
      }
    }
    return List.of();
  }
}
