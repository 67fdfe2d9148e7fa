package org.cleanclaim.report.catalogue;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The coverage tables of a rulebook: {@code coverage/SECTION.csv} with row, rules, reason. */
public final class Coverage {
  private static final String SUFFIX = ".csv";

  private Coverage() {}

  /**
   * Reads them all.
   *
   * @return rows by section, {@code 4.8-validity}; none where the rulebook has no such folder
   * @throws IOException also when a file has not the three columns, naming it
   */
  public static Map<String, List<CoverageRow>> in(Path rules) throws IOException {
    Map<String, List<CoverageRow>> sections = new TreeMap<>();
    Path folder = rules.resolve("coverage");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
          String name = file.getFileName().toString();
          sections.put(name.substring(0, name.length() - SUFFIX.length()), rows(file));
        }
      }
    }
    return sections;
  }

  private static List<CoverageRow> rows(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader csv = new CSVReader(in)) {
      List<String[]> records = csv.readAll();
      if (records.isEmpty() || !List.of(records.get(0)).equals(List.of("row", "rules", "reason"))) {
        throw new IOException(file + ": the columns are row,rules,reason");
      }
      return records.stream().skip(1).map(Coverage::row).toList();
    } catch (CsvException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static CoverageRow row(String[] cells) {
    List<String> rules =
        Arrays.stream(cells[1].split(" ", -1)).filter(id -> !id.isEmpty()).toList();
    return new CoverageRow(cells[0], rules, cells.length > 2 ? cells[2] : "");
  }
}
