package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/**
 * Whether an ICD-10 order file is the one before it with the addenda that were published beside it:
 * two files of one publisher that must agree code by code.
 */
final class AddendaCheck {
  /** Codes of the later file that the earlier one and the addenda don't make, and the other way. */
  private static final String DIFFERENCE =
      """
      WITH made AS (
          SELECT code, valid FROM icd_10 WHERE source IN (%1$s)
          EXCEPT SELECT code, valid FROM icd_10_change
            WHERE source IN (%2$s) AND change = 'delete'
          UNION SELECT code, valid FROM icd_10_change WHERE source IN (%2$s) AND change = 'add'),
        held AS (SELECT code, valid FROM icd_10 WHERE source IN (%3$s))
      SELECT (SELECT count(*) FROM (SELECT * FROM held EXCEPT SELECT * FROM made))
        + (SELECT count(*) FROM (SELECT * FROM made EXCEPT SELECT * FROM held))""";

  private static final String STATED =
      "SELECT total FROM icd_10_total WHERE source IN (%s) AND kind = 'codes' ORDER BY position";

  private final Store store;

  AddendaCheck(Store store) {
    this.store = store;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>(checks(CodeTable.ICD_10_CM_ADDENDA, CodeTable.ICD_10_CM));
    checks.addAll(checks(CodeTable.ICD_10_PCS_ADDENDA, CodeTable.ICD_10_PCS));
    return checks;
  }

  private List<Check> checks(CodeTable addenda, CodeTable codes) {
    List<EditionRow> editions = editions(codes);
    List<Check> checks = new ArrayList<>();
    for (EditionRow change : editions(addenda)) {
      List<Integer> stated =
          store.query(STATED.formatted(change.sourceIds()), row -> Optional.of(row.getInt(1)));
      for (EditionRow after : editions) {
        if (after.name().equals(change.name()) && stated.size() == 2) {
          checks.add(check(editions, after, change, stated));
        }
      }
    }
    return checks;
  }

  private List<EditionRow> editions(CodeTable table) {
    return store.catalogue().rows().stream()
        .filter(row -> row.table() == table && !row.starter())
        .toList();
  }

  private Check check(
      List<EditionRow> editions, EditionRow after, EditionRow change, List<Integer> stated) {
    String name = after.table().published() + " " + after.publicName();
    Optional<EditionRow> before =
        editions.stream()
            .filter(e -> !e.begins().isAfter(after.begins()) && validCodes(e) == stated.get(0))
            .reduce((first, last) -> last);
    if (before.isEmpty()) {
      return Check.note(
          Check.Kind.ADDENDA,
          String.format(
              Locale.ROOT,
              "%s: its addenda begin with an order file of %,d codes that is not here",
              name,
              stated.get(0)));
    }
    long differing =
        number(
            DIFFERENCE.formatted(before.get().sourceIds(), change.sourceIds(), after.sourceIds()));
    String what =
        String.format(
            Locale.ROOT,
            "%s: %,d codes, %s with its addenda",
            name,
            validCodes(after),
            before.get().publicName());
    return differing == 0 && validCodes(after) == stated.get(1)
        ? Check.sound(Check.Kind.ADDENDA, what)
        : Check.fault(Check.Kind.ADDENDA, what + " differs in " + differing);
  }

  private long validCodes(EditionRow edition) {
    return number(
        "SELECT count(*) FROM icd_10 WHERE valid = 1 AND source IN (" + edition.sourceIds() + ")");
  }

  private long number(String sql) {
    return store.query(sql, row -> Optional.of(row.getLong(1))).get(0);
  }
}
