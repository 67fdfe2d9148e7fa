package org.cleanclaim.codeset.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/** Finds editions by the names that the list of editions shows. */
public final class EditionNames {
  private EditionNames() {}

  /** Two editions of one table. */
  public record Two(EditionRow older, EditionRow newer) {}

  /**
   * Finds two editions of one table.
   *
   * @param table where to look; empty when the names alone should tell
   * @throws IllegalArgumentException when a table has not both of them, or several tables have; the
   *     message is for users
   */
  public static Two find(Store store, Optional<CodeTable> table, String older, String newer) {
    List<Two> found =
        store.catalogue().rows().stream()
            .filter(row -> table.isEmpty() || row.table() == table.get())
            .filter(row -> isCalled(row, older))
            .flatMap(
                row ->
                    store.catalogue().rows().stream()
                        .filter(other -> other.table() == row.table())
                        .filter(other -> other.series().equals(row.series()))
                        .filter(other -> isCalled(other, newer))
                        .map(other -> new Two(row, other)))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String which = table.map(CodeTable::published).orElse("any table");
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "no editions %s and %s of %s were imported".formatted(older, newer, which)
            : "several tables have editions %s and %s; name one of them first: %s"
                .formatted(older, newer, tables(found)));
  }

  private static boolean isCalled(EditionRow row, String name) {
    return row.publicName().equalsIgnoreCase(name) || row.name().equalsIgnoreCase(name);
  }

  private static String tables(List<Two> found) {
    return found.stream()
        .map(two -> two.older().table().published().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
