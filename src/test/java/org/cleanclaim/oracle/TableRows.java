package org.cleanclaim.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Rows of published files, cut at their separators and nothing more. */
final class TableRows {
  private TableRows() {}

  /** Does something with each line of a file. */
  @FunctionalInterface
  interface Visitor {
    void line(String line) throws IOException;
  }

  /** Every line of a text file, or of the entry of a zip whose name ends in some way. */
  static void lines(Path file, String entrySuffix, Visitor visitor) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!file.toString().endsWith(".zip")) {
        lines(in, visitor);
        return;
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(entrySuffix)) {
          lines(zip, visitor);
          return;
        }
      }
      throw new IOException(entrySuffix + " is not in " + file);
    }
  }

  private static void lines(InputStream in, Visitor visitor) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      visitor.line(line);
    }
  }

  static String[] tabs(String line) {
    return line.split("\t", -1);
  }

  /** The cells of a CSV line; a cell in quotes may hold commas. */
  static List<String> commas(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
