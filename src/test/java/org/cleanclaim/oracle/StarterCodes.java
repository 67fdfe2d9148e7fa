package org.cleanclaim.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Codes that wild claims draw from: everything that the starter tables name. */
final class StarterCodes {
  private StarterCodes() {}

  static List<String> procedures() throws IOException {
    OracleTables tables = TableFolders.starter(Path.of("codesets"));
    Set<String> codes = new TreeSet<>(tables.hcpcs.keySet());
    codes.addAll(tables.pairs.keySet());
    codes.addAll(tables.addOns.keySet());
    tables.practitionerLimits.values().forEach(limits -> codes.addAll(limits.keySet()));
    return List.copyOf(codes);
  }

  /** Valid codes and headings of all fiscal years. */
  static List<String> diagnoses() throws IOException {
    List<String> codes = new ArrayList<>();
    TableFolders.starter(Path.of("codesets"))
        .diagnoses
        .values()
        .forEach(year -> codes.addAll(new TreeSet<>(year.keySet())));
    return codes;
  }
}
