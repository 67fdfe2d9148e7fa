package org.cleanclaim.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which files of the starter sets and of the published tables are read. */
final class TableFolders {
  /** First days of the fee schedule's releases; the correction of 2024 counts from 9 March. */
  private static final Map<String, String> RELEASES =
      Map.of(
          "rvu24a",
          "20240101",
          "rvu24ar",
          "20240309",
          "rvu24b",
          "20240401",
          "rvu24c",
          "20240701",
          "rvu25d",
          "20251001");

  private TableFolders() {}

  /** The starter code sets. */
  static OracleTables starter(Path folder) throws IOException {
    OracleTables tables = new OracleTables();
    TableReader reader = new TableReader(tables);
    reader.pairs(folder.resolve("ncci/ccipra-v302r0-f1.TXT"));
    limits(reader, tables, folder.resolve("mue"));
    reader.addOns(folder.resolve("add-on/AOC_V2024Q3-MCR.csv"));
    reader.fees(folder.resolve("mpfs/PPRRVU24_JUL.csv"), "20240701");
    reader.fees(folder.resolve("mpfs/PPRRVU2025_Oct.csv"), "20251001");
    for (String year : List.of("2024", "2025", "2026")) {
      reader.diagnoses(folder.resolve("icd10cm/icd10cm_order_" + year + ".txt"), year);
    }
    CodeLists lists = new CodeLists(tables);
    lists.hcpcs(folder.resolve("hcpcs/HCPC2024_JUL_ANWEB.csv"));
    lists.ownModifiers(folder.resolve("lists/modifiers.csv"));
    lists.ownPlaces(folder.resolve("lists/place-of-service.csv"));
    payers(lists, folder.resolve("lists"));
    tables.partial = true;
    return tables;
  }

  /**
   * The published tables.
   *
   * @param own the project's own lists
   */
  static OracleTables published(Path folder, Path own) throws IOException {
    OracleTables tables = new OracleTables();
    TableReader reader = new TableReader(tables);
    for (int part = 1; part <= 4; part++) {
      reader.pairs(folder.resolve("ncci/ccipra-v302r0-f" + part + ".zip"));
    }
    limits(reader, tables, folder.resolve("mue"));
    reader.addOnsWithoutDays(folder.resolve("add-on/add_on_code_edits_2024q3.tsv"), "20240701");
    for (Map.Entry<String, String> release : RELEASES.entrySet()) {
      reader.fees(folder.resolve("mpfs/" + release.getKey() + ".zip"), release.getValue());
    }
    for (String year : List.of("2024", "2025", "2026")) {
      reader.diagnoses(folder.resolve("icd10cm/cms_" + year + "_dx.zip"), year);
    }
    CodeLists lists = new CodeLists(tables);
    lists.hcpcsCodes(folder.resolve("hcpcs/hcpcs_level2_2024q3.tsv"));
    lists.hcpcsModifiers(folder.resolve("hcpcs/HCPC2019_ANWEB.zip"));
    lists.modifiers(folder.resolve("hcpcs/modifiers.tsv"));
    lists.ownModifiers(own.resolve("modifiers.csv"));
    lists.places(folder.resolve("lists/place_of_service.tsv"));
    payers(lists, own);
    return tables;
  }

  private static void payers(CodeLists lists, Path own) throws IOException {
    lists.contractors(own.resolve("medicare-contractor.csv"));
    lists.equipmentContractors(own.resolve("equipment-contractor.csv"));
    lists.equipment(own.resolve("equipment.csv"));
  }

  private static void limits(TableReader reader, OracleTables tables, Path folder)
      throws IOException {
    String name = "MCR_MUE_%sServices_Eff_07-01-2024.csv";
    reader.limits(folder.resolve(name.formatted("Practitioner")), tables.practitionerLimits);
    reader.limits(folder.resolve(name.formatted("DMESupplier")), tables.supplierLimits);
  }
}
