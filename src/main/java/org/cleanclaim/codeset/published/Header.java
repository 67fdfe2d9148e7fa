package org.cleanclaim.codeset.published;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.codeset.file.TextRecord;

/** The column names of a file, so that columns are found by name and never by position. */
final class Header {
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int width;

  Header(List<String> names) {
    width = names.size();
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(normal(names.get(i)), i);
    }
  }

  /** Upper case, white space and punctuation as single blanks. */
  static String normal(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9+]+", " ").strip();
  }

  boolean has(String name) {
    return indexes.containsKey(normal(name));
  }

  boolean hasAll(List<String> names) {
    return names.stream().allMatch(this::has);
  }

  /** How many columns there are. */
  int width() {
    return width;
  }

  /** The first column whose name contains all of the words. */
  Optional<String> containing(String words) {
    return indexes.keySet().stream().filter(name -> name.contains(words)).sorted().findFirst();
  }

  /** A record's cell by column name, trimmed; {@code ""} where the file has no such column. */
  String cell(TextRecord cells, String name) {
    Integer index = indexes.get(normal(name));
    return index == null ? "" : cells.cell(index);
  }
}
