package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.snapshot.DayNumber;
import org.cleanclaim.codeset.snapshot.HeldSource;
import org.cleanclaim.codeset.snapshot.Store;

/**
 * Whether the ICD-10 codes of an order file are those that the Medicare Code Editor has in force:
 * on the edition's first day, and on 1 April, when codes may be added in mid-year.
 */
final class EditorCheck {
  private static final int SHOWN = 10;
  private static final int APRIL = 4;

  private static final String ONLY_HERE =
      """
      WITH ordered AS (SELECT code FROM icd_10 WHERE source IN (%1$s) AND valid = 1),
        edited AS (SELECT DISTINCT code FROM editor_flag WHERE source IN (%2$s)
          AND effective <= %3$d AND (ended IS NULL OR ended >= %3$d))
      SELECT code FROM (%4$s) ORDER BY code""";

  private final Store store;

  EditorCheck(Store store) {
    this.store = store;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>(checks(CodeTable.ICD_10_CM, CodeTable.MCE_DIAGNOSIS));
    checks.addAll(checks(CodeTable.ICD_10_PCS, CodeTable.MCE_PROCEDURE));
    return checks;
  }

  private List<Check> checks(CodeTable codes, CodeTable editor) {
    List<HeldSource> flags = store.catalogue().sources(editor);
    List<Check> checks = new ArrayList<>();
    for (HeldSource source : store.catalogue().sources(codes)) {
      boolean both = !flags.isEmpty() && !source.edition().starter();
      for (LocalDate day : both ? days(source) : List.<LocalDate>of()) {
        checks.add(check(source, flags, editor, day));
      }
    }
    return checks;
  }

  private static List<LocalDate> days(HeldSource source) {
    LocalDate first = source.term().from();
    LocalDate april =
        LocalDate.of(first.getYear() + (first.getMonthValue() > APRIL ? 1 : 0), APRIL, 1);
    return source.term().contains(april) && !april.equals(first)
        ? List.of(first, april)
        : List.of(first);
  }

  private Check check(HeldSource source, List<HeldSource> flags, CodeTable editor, LocalDate day) {
    List<String> ordered =
        codes(source, flags, day, "SELECT * FROM ordered EXCEPT SELECT * FROM edited");
    List<String> edited =
        codes(source, flags, day, "SELECT * FROM edited EXCEPT SELECT * FROM ordered");
    String what =
        "%s %s and %s on %s"
            .formatted(
                source.edition().table().published(),
                source.edition().name(),
                editor.published(),
                day);
    if (ordered.isEmpty() && edited.isEmpty()) {
      int number = codes(source, flags, day, "SELECT * FROM ordered").size();
      return Check.sound(
          Check.Kind.CROSS_CHECK,
          String.format(Locale.ROOT, "%s: the same %,d codes", what, number));
    }
    return Check.note(
        Check.Kind.CROSS_CHECK,
        "%s differ: %s only in the first, %s only in the second"
            .formatted(what, some(ordered), some(edited)));
  }

  private List<String> codes(
      HeldSource source, List<HeldSource> flags, LocalDate day, String difference) {
    List<String> ids = flags.stream().map(flag -> Integer.toString(flag.id())).toList();
    return store.query(
        ONLY_HERE.formatted(source.id(), String.join(", ", ids), DayNumber.of(day), difference),
        row -> Optional.of(row.getString(1)));
  }

  private static String some(List<String> codes) {
    return codes.isEmpty()
        ? "none"
        : codes.size() + " (" + String.join(" ", codes.stream().limit(SHOWN).toList()) + ")";
  }
}
