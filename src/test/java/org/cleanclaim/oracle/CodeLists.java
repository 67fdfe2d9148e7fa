package org.cleanclaim.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.oracle.OracleTables.Term;

/** Reads lists of codes with their days: HCPCS, modifiers, places of service, contractors. */
final class CodeLists {
  private final OracleTables tables;

  CodeLists(OracleTables tables) {
    this.tables = tables;
  }

  /** HCPCS as published in CSV; modifiers stand in the code's column behind blanks. */
  void hcpcs(Path file) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (columns.isEmpty()) {
            for (int i = 0; i < cells.size(); i++) {
              columns.put(cells.get(i), i);
            }
            return;
          }
          String code = cells.get(columns.get("HCPC")).strip();
          String added = cells.get(columns.get("ADD DT"));
          String ended = cells.get(columns.get("TERM DT"));
          add(code.length() == 2 ? tables.modifiers : tables.hcpcs, code, added, ended);
        });
  }

  /** HCPCS codes cut into columns, days with hyphens. */
  void hcpcsCodes(Path file) throws IOException {
    TableRows.lines(
        file,
        ".tsv",
        line -> {
          String[] cells = TableRows.tabs(line);
          if (cells[0].length() == 5) {
            String added = cells[16].isEmpty() ? cells[18] : cells[16];
            add(tables.hcpcs, cells[0], added.replace("-", ""), cells[15].replace("-", ""));
          }
        });
  }

  /** Modifiers of the fixed-width HCPCS file: record 7, code at 4, days at 269 and 285. */
  void hcpcsModifiers(Path file) throws IOException {
    TableRows.lines(
        file,
        "_anweb.txt",
        line -> {
          if (line.length() > 300 && line.charAt(10) == '7' && line.startsWith("   ")) {
            String code = line.substring(3, 5).strip();
            add(tables.modifiers, code, line.substring(268, 276), line.substring(284, 292));
          }
        });
  }

  /** Modifiers without days. */
  void modifiers(Path file) throws IOException {
    TableRows.lines(
        file,
        ".tsv",
        line -> {
          String code = TableRows.tabs(line)[0];
          if (code.length() == 2) {
            add(tables.modifiers, code, "", "");
          }
        });
  }

  /** The project's own modifiers: code, words, first and last day with hyphens. */
  void ownModifiers(Path file) throws IOException {
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (cells.get(0).length() == 2) {
            add(
                tables.modifiers,
                cells.get(0),
                cells.get(2).replace("-", ""),
                cells.get(3).replace("-", ""));
          }
        });
  }

  /** Places of service without days; those that nobody has given a meaning are none. */
  void places(Path file) throws IOException {
    TableRows.lines(
        file,
        ".tsv",
        line -> {
          String[] cells = TableRows.tabs(line);
          if (cells[0].length() == 2) {
            boolean unassigned = cells[1].equalsIgnoreCase("unassigned");
            add(tables.places, cells[0], "", unassigned ? OracleTables.EVER : "");
          }
        });
  }

  /** The project's own places: code, facility, words, first and last day with hyphens. */
  void ownPlaces(Path file) throws IOException {
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (cells.get(0).length() == 2) {
            add(
                tables.places,
                cells.get(0),
                cells.get(3).replace("-", ""),
                cells.get(4).replace("-", ""));
          }
        });
  }

  /** The project's own list of contractors for equipment. */
  void equipmentContractors(Path file) throws IOException {
    TableRows.lines(
        file, ".csv", line -> tables.equipmentContractors.add(TableRows.commas(line).get(1)));
  }

  /** The project's own list of all contractors. */
  void contractors(Path file) throws IOException {
    TableRows.lines(file, ".csv", line -> tables.contractors.add(TableRows.commas(line).get(1)));
  }

  /** The project's own list of equipment: ranges of codes. */
  void equipment(Path file) throws IOException {
    TableRows.lines(
        file,
        ".csv",
        line -> {
          String[] range = TableRows.commas(line).get(1).split("-", -1);
          tables.equipment.put(range[0], range[range.length - 1]);
        });
  }

  private static void add(Map<String, List<Term>> terms, String code, String from, String through) {
    String first = from.isBlank() ? OracleTables.EVER : from.strip();
    String last = through.isBlank() ? OracleTables.OPEN : through.strip();
    terms.computeIfAbsent(code, c -> new ArrayList<>(1)).add(new Term(first, last));
  }
}
