package org.cleanclaim.codeset.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.ListedCode;

/**
 * The short lists, in memory. An entry may name a range of codes of equal length, {@code
 * 80047-89398}, both ends included; or all codes that begin alike, {@code Z34*}, or between two
 * beginnings, {@code T36*-T50*}.
 */
final class ShortLists {
  private static final String ANY_END = "*";

  private final Map<String, List<ListedCode>> exact = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  ShortLists(Store store) {
    List<ListedCode> rows =
        store.held(
            "SELECT source, list, code, value, effective, ended FROM code_list",
            (source, row) ->
                new ListedCode(
                    source.edition(),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    Terms.of(row, 5, 6)));
    rows.forEach(this::add);
  }

  /**
   * Codes between two ends of equal length.
   *
   * @param open whether longer codes that begin like one between the two are meant as well
   */
  private record Range(String low, String high, boolean open, ListedCode entry) {
    boolean holds(String code) {
      int length = low.length();
      if (open ? code.length() < length : code.length() != length) {
        return false;
      }
      String beginning = code.substring(0, length);
      return beginning.compareTo(low) >= 0 && beginning.compareTo(high) <= 0;
    }

    /** The range that an entry's code stands for; empty when it is a single code. */
    static Optional<Range> of(ListedCode entry) {
      boolean open = entry.code().endsWith(ANY_END);
      String code = entry.code().replace(ANY_END, "");
      int dash = code.indexOf('-');
      if (dash > 0 && code.length() == 2 * dash + 1) {
        return Optional.of(
            new Range(code.substring(0, dash), code.substring(dash + 1), open, entry));
      }
      return open ? Optional.of(new Range(code, code, true, entry)) : Optional.empty();
    }
  }

  /** The entries of all lists that name a code; those of a range name the code itself. */
  List<ListedCode> naming(String code) {
    List<ListedCode> found = new ArrayList<>(exact.getOrDefault(code, List.of()));
    for (Range range : ranges) {
      if (range.holds(code)) {
        ListedCode entry = range.entry();
        found.add(new ListedCode(entry.edition(), entry.list(), code, entry.value(), entry.term()));
      }
    }
    return List.copyOf(found);
  }

  /** The entries of the lists whose names have this end, by code; ranges are not among them. */
  Map<String, List<ListedCode>> endingIn(String end) {
    return exact.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.list().endsWith(end))
        .collect(Collectors.groupingBy(ListedCode::code));
  }

  boolean has(String list) {
    return names.contains(list);
  }

  private void add(ListedCode entry) {
    names.add(entry.list());
    Range.of(entry)
        .ifPresentOrElse(
            ranges::add,
            () -> exact.computeIfAbsent(entry.code(), key -> new ArrayList<>()).add(entry));
  }
}
