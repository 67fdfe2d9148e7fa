package org.cleanclaim.generate.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Tables of the generator's own: a row per line, cells between bars, {@code #} before a remark. */
final class TextTable {
  private static final String FOLDER = "/org/cleanclaim/generate/";

  private TextTable() {}

  static List<List<String>> read(String name, int columns) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TextTable.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.US_ASCII))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(line, name, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
  }

  private static List<String> cells(String line, String name, int columns) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != columns) {
      throw new IllegalStateException(name + ": " + columns + " cells expected: " + line);
    }
    return cells;
  }
}
