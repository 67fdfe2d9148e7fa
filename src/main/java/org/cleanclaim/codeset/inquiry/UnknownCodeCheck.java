package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/**
 * Whether each procedure code of an edition of medically unlikely edits is known to some table of
 * another source: HCPCS, fee schedule, hospital status indicators, add-on or pair edits.
 */
final class UnknownCodeCheck {
  private static final String UNKNOWN =
      """
      SELECT procedure_code FROM medically_unlikely_edit m WHERE source IN (%s)
        AND NOT EXISTS (SELECT 1 FROM hcpcs WHERE code = m.procedure_code)
        AND NOT EXISTS (SELECT 1 FROM fee_schedule WHERE procedure_code = m.procedure_code)
        AND NOT EXISTS (SELECT 1 FROM plain_list WHERE code = m.procedure_code)
        AND NOT EXISTS (SELECT 1 FROM add_on_edit WHERE add_on_code = m.procedure_code)
        AND NOT EXISTS (
          SELECT 1 FROM source s WHERE s.relation = 'ptp_edit' AND EXISTS (
            SELECT 1 FROM ptp_edit WHERE source = s.id AND column_one = m.procedure_code))
      ORDER BY procedure_code""";

  private final Store store;

  UnknownCodeCheck(Store store) {
    this.store = store;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (EditionRow edition : store.catalogue().rows()) {
      boolean units = edition.sources().get(0).relation().equals("medically_unlikely_edit");
      if (units && !edition.starter()) {
        checks.add(check(edition));
      }
    }
    return checks;
  }

  private Check check(EditionRow edition) {
    List<String> unknown =
        store.query(UNKNOWN.formatted(edition.sourceIds()), row -> Optional.of(row.getString(1)));
    String name = edition.table().published() + " " + edition.publicName();
    long rows = edition.edition().rows();
    return unknown.isEmpty()
        ? Check.sound(
            Check.Kind.UNKNOWN_CODE,
            String.format(Locale.ROOT, "%s: other tables know all %,d codes", name, rows))
        : Check.note(
            Check.Kind.UNKNOWN_CODE,
            String.format(
                Locale.ROOT,
                "%s: no other table knows %,d of %,d codes: %s",
                name,
                unknown.size(),
                rows,
                String.join(" ", unknown)));
  }
}
