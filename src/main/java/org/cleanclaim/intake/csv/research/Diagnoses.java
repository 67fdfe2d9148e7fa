package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;

/** The diagnoses of a claim in order, the principal one first, and their positions. */
final class Diagnoses {
  private static final int MOST = 25;
  private static final int MOST_OF_PROFESSIONAL = 12;

  private record Coded(String code, String source, String presentOnAdmission, String flagSource) {}

  private final List<Coded> diagnoses = new ArrayList<>();

  /** Takes the principal diagnosis, which mostly stands among the numbered ones as well. */
  void principal(RawRow row, String column) {
    add(row.text(column), column, "", "");
  }

  /**
   * Takes the numbered ones: {@code PREFIX1}, {@code PREFIX2} ...; the one that repeats the
   * principal is that one, and what it says of admission belongs to it.
   */
  void numbered(RawRow row, String prefix, String flagPrefix) {
    String principal = diagnoses.isEmpty() ? "" : diagnoses.get(0).code;
    boolean met = principal.isEmpty();
    for (int n = 1; n <= row.header().count(prefix); n++) {
      String code = row.text(prefix + n);
      String flag = flagPrefix.isEmpty() ? "" : row.text(flagPrefix + n);
      if (!met && code.equals(principal)) {
        met = true;
        diagnoses.set(0, new Coded(code, prefix + n, flag, flagPrefix + n));
      } else {
        add(code, prefix + n, flag, flagPrefix + n);
      }
    }
  }

  /**
   * The position of a line's diagnosis, for the line to point at; one that only the line names
   * joins the others behind, as long as a claim may have more.
   *
   * @return {@code ""} when the line names none, or there is no room for it
   */
  String pointer(String code, String source) {
    for (int i = 0; i < diagnoses.size(); i++) {
      if (diagnoses.get(i).code.equals(code)) {
        return Integer.toString(i + 1);
      }
    }
    if (code.isEmpty() || diagnoses.size() >= MOST_OF_PROFESSIONAL) {
      return "";
    }
    add(code, source, "", "");
    return Integer.toString(diagnoses.size());
  }

  private void add(String code, String source, String flag, String flagSource) {
    if (!code.isEmpty()) {
      diagnoses.add(new Coded(code, source, flag, flagSource));
    }
  }

  void put(Draft draft) {
    for (int i = 0; i < Math.min(MOST, diagnoses.size()); i++) {
      Coded coded = diagnoses.get(i);
      String column = "diagnosis_" + (i + 1);
      draft.put(column, coded.code, coded.source);
      draft.put(column + "_present_on_admission", coded.presentOnAdmission, coded.flagSource);
    }
  }

  /** The columns that {@link #put} fills. */
  static List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (int n = 1; n <= MOST; n++) {
      columns.add("diagnosis_" + n);
      columns.add("diagnosis_" + n + "_present_on_admission");
    }
    return columns;
  }
}
