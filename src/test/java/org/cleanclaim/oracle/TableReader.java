package org.cleanclaim.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.oracle.OracleTables.AddOn;
import org.cleanclaim.oracle.OracleTables.Fee;
import org.cleanclaim.oracle.OracleTables.Limit;
import org.cleanclaim.oracle.OracleTables.Pair;
import org.cleanclaim.oracle.OracleTables.Term;

/** Reads published files, each by its documented columns. */
final class TableReader {
  private static final int JULIAN_LENGTH = 7;

  private final OracleTables tables;
  private final Map<String, String> pool = new HashMap<>();

  TableReader(OracleTables tables) {
    this.tables = tables;
  }

  /** NCCI PTP: column one, column two, pre-1996, effective, deletion or *, indicator, rationale. */
  void pairs(Path file) throws IOException {
    TableRows.lines(
        file,
        ".txt",
        line -> {
          String[] cells = TableRows.tabs(line);
          boolean row = cells.length > 5 && cells[0].matches("[0-9A-Z]{5}");
          // 9 marks an edit that was deleted as of its first day: it never was.
          if (row && !cells[5].equals("9")) {
            String end = cells[4].equals("*") ? OracleTables.OPEN : pooled(cells[4]);
            boolean exclusive = cells.length > 6 && cells[6].startsWith("Mutually exclusive");
            Pair pair = new Pair(new Term(pooled(cells[3]), end), pooled(cells[5]), exclusive);
            tables
                .pairs
                .computeIfAbsent(pooled(cells[0]), one -> new HashMap<>())
                .computeIfAbsent(pooled(cells[1]), two -> new ArrayList<>(1))
                .add(pair);
          }
        });
  }

  /** MUE: code, value, indicator and its name, rationale; the day stands in the file's name. */
  void limits(Path file, Map<String, Map<String, Limit>> editions) throws IOException {
    String name = file.getFileName().toString();
    String date = name.substring(name.indexOf("Eff_") + 4, name.indexOf("Eff_") + 14);
    String begins = date.substring(6) + date.substring(0, 2) + date.substring(3, 5);
    Map<String, Limit> limits = editions.computeIfAbsent(begins, day -> new HashMap<>());
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (cells.size() > 2 && cells.get(1).matches("\\d+")) {
            String indicator = cells.get(2).substring(0, 1);
            limits.put(pooled(cells.get(0)), new Limit(new BigDecimal(cells.get(1)), indicator));
          }
        });
  }

  /** Add-on edits cut to primary code, add-on code and type, in force since a day. */
  void addOnsWithoutDays(Path file, String begins) throws IOException {
    TableRows.lines(
        file,
        ".tsv",
        line -> {
          String[] cells = TableRows.tabs(line);
          if (cells.length > 2 && cells[2].matches("[123]")) {
            addOn(cells[1], cells[2], cells[0], new Term(begins, OracleTables.OPEN));
          }
        });
  }

  /** Add-on edits as published: type, add-on, its end, primary, its end, first and last day. */
  void addOns(Path file) throws IOException {
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (cells.size() > 6 && cells.get(0).matches("[123]")) {
            String end = OracleTables.OPEN;
            for (int column : new int[] {2, 4, 6}) {
              String stated = julian(cells.get(column), OracleTables.OPEN);
              end = stated.compareTo(end) < 0 ? stated : end;
            }
            Term term = new Term(julian(cells.get(5), OracleTables.EVER), end);
            addOn(cells.get(1), cells.get(0), cells.get(3), term);
          }
        });
  }

  private void addOn(String code, String type, String primary, Term term) {
    tables
        .addOns
        .computeIfAbsent(pooled(code), c -> new ArrayList<>())
        .add(new AddOn(term, pooled(type), pooled(primary)));
  }

  private static String julian(String text, String otherwise) {
    return text.length() == JULIAN_LENGTH
        ? LocalDate.parse(text, DateTimeFormatter.ofPattern("uuuuDDD"))
            .format(DateTimeFormatter.BASIC_ISO_DATE)
        : otherwise;
  }

  /**
   * Relative value file: code, modifier ... status at 3, PC/TC at 13, bilateral at 19 (0-based).
   */
  void fees(Path file, String begins) throws IOException {
    Map<String, Fee> fees = new HashMap<>();
    TableRows.lines(
        file,
        ".csv",
        line -> {
          List<String> cells = TableRows.commas(line);
          if (cells.size() > 20 && cells.get(0).matches("[0-9A-Z]{5}")) {
            fees.put(
                cells.get(0) + cells.get(1).strip(),
                new Fee(
                    pooled(cells.get(3).strip()),
                    pooled(cells.get(13).strip()),
                    pooled(cells.get(19).strip())));
          }
        });
    tables.fees.put(begins, fees);
  }

  /** ICD-10-CM order file: the code at 7 to 13, whether it is valid at 15 (1-based). */
  void diagnoses(Path file, String year) throws IOException {
    Map<String, Boolean> codes = new HashMap<>();
    TableRows.lines(
        file,
        "order_" + year + ".txt",
        line -> {
          if (line.length() > 15) {
            codes.put(line.substring(6, 13).strip(), line.charAt(14) == '1');
          }
        });
    tables.diagnoses.put(Integer.parseInt(year) - 1 + "1001", codes);
  }

  private String pooled(String text) {
    String known = pool.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
