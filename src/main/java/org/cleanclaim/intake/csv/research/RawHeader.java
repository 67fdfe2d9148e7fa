package org.cleanclaim.intake.csv.research;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of a research file, in upper case as CMS writes them. */
final class RawHeader {
  static final char PIPE = '|';
  private static final Pattern SEPARATOR = Pattern.compile("[|,]");

  private final Map<String, Integer> positions = new HashMap<>();
  private final int size;

  RawHeader(List<String> names) {
    size = names.size();
    for (int i = 0; i < size; i++) {
      positions.putIfAbsent(names.get(i).strip().toUpperCase(Locale.ROOT), i);
    }
  }

  /** Reads the first line of a file well enough to tell what it is; quotes need no more. */
  static RawHeader of(String firstLine) {
    return new RawHeader(List.of(SEPARATOR.split(firstLine.replace("\"", ""), -1)));
  }

  /** How the columns are parted. */
  static char separator(String firstLine) {
    return firstLine.indexOf(PIPE) >= 0 ? PIPE : ',';
  }

  int size() {
    return size;
  }

  boolean has(String... names) {
    for (String name : names) {
      if (!positions.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /** 0-based position of a column, -1 when the file hasn't got it. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  /** How many columns of a numbered family there are: {@code PREFIX1}, {@code PREFIX2} ... */
  int count(String prefix) {
    int count = 0;
    while (positions.containsKey(prefix + (count + 1))) {
      count++;
    }
    return count;
  }
}
