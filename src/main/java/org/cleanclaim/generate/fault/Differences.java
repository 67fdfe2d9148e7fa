package org.cleanclaim.generate.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cleanclaim.claim.ServiceLine;

/** What a changed line says instead of the right one, for the ledger. */
final class Differences {
  private Differences() {}

  static Map<String, String> between(ServiceLine right, ServiceLine wrong) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("procedureCode", wrong.procedureCode());
    add(
        cells,
        "modifiers",
        right.modifiers(),
        String.join(" ", wrong.modifiers()),
        wrong.modifiers());
    add(cells, "units", right.units(), wrong.units().toPlainString(), wrong.units());
    add(
        cells,
        "placeOfService",
        right.placeOfService(),
        wrong.placeOfService(),
        wrong.placeOfService());
    add(
        cells,
        "diagnosisPointers",
        right.diagnosisPointers(),
        wrong.diagnosisPointers().toString(),
        wrong.diagnosisPointers());
    add(
        cells,
        "throughDate",
        right.throughDate(),
        wrong.throughDate().map(Object::toString).orElse(""),
        wrong.throughDate());
    return cells;
  }

  private static void add(
      Map<String, String> cells, String name, Object right, String shown, Object wrong) {
    if (!right.equals(wrong)) {
      cells.put(name, shown);
    }
  }
}
