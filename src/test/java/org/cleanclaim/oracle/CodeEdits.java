package org.cleanclaim.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cleanclaim.oracle.OracleTables.Fee;
import org.cleanclaim.oracle.OracleTables.Term;

/**
 * Whether codes exist on the day they are judged by (DX-1, DX-3, MOD-1, edit catalogue 6.2): a
 * procedure in the fee schedule or in HCPCS, a diagnosis in the edition of its fiscal year, by the
 * days of the lines that point at it, else of all lines. Tables that hold a part of the codes say
 * nothing of a code that they lack, unless it can't be one.
 */
final class CodeEdits {
  private static final Pattern PROCEDURE = Pattern.compile("[0-9]{4}[0-9AFMTU]|[A-V][0-9]{4}");
  private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");

  private final OracleTables tables;

  CodeEdits(OracleTables tables) {
    this.tables = tables;
  }

  void judge(OracleClaim claim, Findings findings) {
    for (int i = 0; i < claim.diagnoses().size(); i++) {
      diagnosis(claim, i + 1, claim.diagnoses().get(i), findings);
    }
    for (OracleLine line : claim.lines()) {
      if (!line.from().isEmpty()) {
        procedure(line, findings);
        listed(tables.places, line.place(), line, Edit.PLACE_UNKNOWN, Edit.PLACE_ENDED, findings);
        for (String modifier : line.modifiers()) {
          listed(
              tables.modifiers,
              modifier,
              line,
              Edit.MODIFIER_UNKNOWN,
              Edit.MODIFIER_ENDED,
              findings);
        }
      }
    }
  }

  private void procedure(OracleLine line, Findings findings) {
    String day = line.from();
    if (line.code().isEmpty() || tables.fees.floorKey(day) == null) {
      return;
    }
    boolean known = tables.hcpcs.containsKey(line.code());
    boolean inForce = isInForce(tables.hcpcs.get(line.code()), day);
    for (Map<String, Fee> release : tables.fees.values()) {
      known |= isListed(release, line.code());
    }
    inForce |= isListed(tables.fees.floorEntry(day).getValue(), line.code());
    boolean unsaid = !known && tables.partial && PROCEDURE.matcher(line.code()).matches();
    if (!inForce && !unsaid) {
      findings.add(
          line.number(), known ? Edit.PROCEDURE_ENDED : Edit.PROCEDURE_UNKNOWN, line.code());
    }
  }

  private static boolean isListed(Map<String, Fee> release, String code) {
    return release.containsKey(code)
        || release.containsKey(code + "26")
        || release.containsKey(code + "TC")
        || release.containsKey(code + "53");
  }

  private static void listed(
      Map<String, List<Term>> table,
      String code,
      OracleLine line,
      Edit unknown,
      Edit ended,
      Findings findings) {
    if (!code.isEmpty() && !isInForce(table.get(code), line.from())) {
      findings.add(line.number(), table.containsKey(code) ? ended : unknown, code);
    }
  }

  private static boolean isInForce(List<Term> terms, String day) {
    if (terms != null) {
      for (Term term : terms) {
        if (term.contains(day)) {
          return true;
        }
      }
    }
    return false;
  }

  private void diagnosis(OracleClaim claim, int position, String code, Findings findings) {
    if (code.isEmpty()) {
      return;
    }
    for (String day : days(claim, position)) {
      Map.Entry<String, Map<String, Boolean>> edition = tables.diagnoses.floorEntry(day);
      if (edition != null) {
        Boolean valid = edition.getValue().get(code);
        if (valid == null || !valid) {
          Edit edit = valid == null ? unlisted(code, edition.getValue()) : Edit.DIAGNOSIS_HEADING;
          if (edit != Edit.DIAGNOSIS_UNKNOWN || !mayExist(code, edition.getValue())) {
            findings.add(0, edit, code);
          }
          return;
        }
      }
    }
  }

  private Edit unlisted(String code, Map<String, Boolean> edition) {
    if (tables.diagnoses.values().stream().anyMatch(e -> e.containsKey(code))) {
      return Edit.DIAGNOSIS_ENDED;
    }
    if (code.length() >= 4 && code.length() < 7) {
      String filled = code.substring(0, code.length() - 1) + "X".repeat(7 - code.length());
      if (isValid(filled + code.charAt(code.length() - 1), edition)) {
        return Edit.DIAGNOSIS_UNFILLED;
      }
    }
    if (code.length() == 6 && hasSeventh(code, edition)) {
      return Edit.DIAGNOSIS_HEADING;
    }
    return code.length() == 7 && hasSeventh(code.substring(0, 6), edition)
        ? Edit.DIAGNOSIS_SEVENTH
        : Edit.DIAGNOSIS_UNKNOWN;
  }

  private static boolean hasSeventh(String stem, Map<String, Boolean> edition) {
    for (char c = '0'; c <= 'Z'; c++) {
      if (isValid(stem + c, edition)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of all codes leaves it open; below a valid code there are no others. */
  private boolean mayExist(String code, Map<String, Boolean> edition) {
    for (int length = 3; length < code.length(); length++) {
      if (isValid(code.substring(0, length), edition)) {
        return false;
      }
    }
    return tables.partial && DIAGNOSIS.matcher(code).matches();
  }

  private static boolean isValid(String code, Map<String, Boolean> edition) {
    return edition.getOrDefault(code, false);
  }

  private static List<String> days(OracleClaim claim, int position) {
    List<String> pointed = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (OracleLine line : claim.lines()) {
      if (!line.from().isEmpty()) {
        all.add(line.from());
        if (line.pointers().contains(position)) {
          pointed.add(line.from());
        }
      }
    }
    return pointed.isEmpty() ? all : pointed;
  }
}
