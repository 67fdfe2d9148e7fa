package org.cleanclaim.codeset.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the starter sets tells of every short list, once. */
class ListsAreDocumentedTest {
  private static final Path FOLDER = Path.of("codesets");
  private static final String HEADER = "list,code,value,effective,ends,source";
  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

  private static Set<String> lists() throws IOException {
    Set<String> lists = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("lists"))) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        if (lines.get(0).equals(HEADER)) {
          lines.stream()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .forEach(lists::add);
        }
      }
    }
    // These are told of as one.
    lists.removeIf(list -> list.startsWith("parameter-"));
    return lists;
  }

  /** The names of the table's rows: of the first cell, and of lists that stand beside those. */
  private static List<String> rows(boolean firstCellOnly) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
      if (line.startsWith("| `")) {
        String told = firstCellOnly ? line.split("\\|", -1)[1] : line;
        NAME.matcher(told).results().map(match -> match.group(1)).forEach(names::add);
      }
    }
    return names;
  }

  @Test
  void everyListIsTold() throws IOException {
    assertThat(lists()).hasSizeGreaterThan(100);
    assertThat(rows(false)).containsAll(lists());
  }

  @Test
  void noListHasTwoRows() throws IOException {
    assertThat(rows(true)).doesNotHaveDuplicates();
  }
}
