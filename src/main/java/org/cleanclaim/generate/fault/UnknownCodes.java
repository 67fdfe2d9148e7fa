package org.cleanclaim.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.codeset.inquiry.CodeInventory.DiagnosisName;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Window;

/** Codes that the tables don't list on any day of the window, or don't list as valid. */
final class UnknownCodes {
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int ENOUGH = 60;
  private static final int LONGEST_DIAGNOSIS = 7;

  private final Catalogue catalogue;
  private final CodeSets codeSets;

  UnknownCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
    codeSets = catalogue.codeSets();
  }

  /**
   * Procedure codes that no edition of any table lists; with an O for a zero where the tables hold
   * too few codes to tell that a well formed one does not exist.
   */
  List<String> unknownProcedures() {
    List<String> codes = new ArrayList<>();
    boolean fewListed = codeSets.hasOnlyStarterSets(CodeTable.MPFS, catalogue.window().from());
    for (int number = 10_001; codes.size() < ENOUGH && number < 99_999; number += 37) {
      String digits = Integer.toString(number);
      String code = fewListed ? digits.charAt(0) + "O" + digits.substring(2) : digits;
      if (isUnlisted(codeSets.procedure(code)) && listed(codeSets.procedure(code)).isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** Procedure codes of other times, of which no other table speaks. */
  List<String> endedProcedures() {
    return catalogue.inventory().procedures().stream()
        .filter(
            code -> {
              ProcedureProfile profile = codeSets.procedure(code);
              return isUnlisted(profile)
                  && !listed(profile).isEmpty()
                  && everOutOfForce(listed(profile));
            })
        .limit(ENOUGH)
        .toList();
  }

  /** Codes one character longer than a valid one: nothing is below a valid code. */
  List<String> unknownDiagnoses() {
    return names(DiagnosisName::valid).stream()
        .filter(code -> code.length() < LONGEST_DIAGNOSIS)
        .map(code -> code + "Q")
        .filter(code -> codeSets.diagnosis(code).codes().isEmpty())
        .distinct()
        .limit(ENOUGH)
        .toList();
  }

  /** Categories and subcategories, which are headings throughout the window. */
  List<String> headings() {
    return names(name -> !name.valid()).stream()
        .filter(
            code ->
                catalogue.window().checkpoints().stream()
                    .allMatch(
                        day ->
                            codeSets.diagnosis(code).codes().stream()
                                .anyMatch(row -> !row.valid() && row.term().contains(day))))
        .limit(ENOUGH * 4L)
        .toList();
  }

  List<String> unknownModifiers() {
    return pairsOfCharacters(code -> codeSets.modifier(code).codes().isEmpty());
  }

  List<String> endedModifiers() {
    return pairsOfCharacters(
        code ->
            !codeSets.modifier(code).codes().isEmpty()
                && codeSets.modifier(code).lists().isEmpty()
                && everOutOfForce(codeSets.modifier(code).codes()));
  }

  List<String> unknownPlaces() {
    return pairsOfCharacters(
        code ->
            code.chars().allMatch(Character::isDigit) && codeSets.placeOfService(code).isEmpty());
  }

  private List<String> names(Predicate<DiagnosisName> fit) {
    Window window = catalogue.window();
    return catalogue.inventory().diagnoses(window.from()).stream()
        .filter(fit)
        .map(DiagnosisName::code)
        .toList();
  }

  private static boolean isUnlisted(ProcedureProfile profile) {
    return profile.unlikelyEdits().isEmpty()
        && profile.addOns().isEmpty()
        && profile.policies().isEmpty()
        && profile.lists().isEmpty();
  }

  private static List<ReferenceRow> listed(ProcedureProfile profile) {
    List<ReferenceRow> rows = new ArrayList<>(profile.feeSchedule());
    rows.addAll(profile.hcpcs());
    return rows;
  }

  private boolean everOutOfForce(List<? extends ReferenceRow> rows) {
    Window window = catalogue.window();
    return rows.stream()
        .allMatch(
            row ->
                row.term().through().isBefore(window.from())
                    || row.term().from().isAfter(window.through()));
  }

  private static List<String> pairsOfCharacters(Predicate<String> fit) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < CHARACTERS.length() * CHARACTERS.length(); i++) {
      char one = CHARACTERS.charAt(i / CHARACTERS.length());
      char two = CHARACTERS.charAt(i % CHARACTERS.length());
      String code = "" + one + two;
      if (fit.test(code)) {
        codes.add(code);
      }
    }
    return codes;
  }
}
