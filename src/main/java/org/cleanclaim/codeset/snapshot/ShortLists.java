package org.cleanclaim.codeset.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.ListedCode;

/**
 * The short lists. An entry may name a range of codes of equal length, {@code 80047-89398}, both
 * ends included; or all codes that begin alike, {@code Z34*}, or between two beginnings, {@code
 * T36*-T50*}. Those are held in memory, and entries of single codes, of which there are many more,
 * are read when their code is first asked for.
 */
final class ShortLists {
  private static final String ANY_END = "*";
  private static final String ROWS =
      "SELECT source, list, code, value, effective, ended FROM code_list WHERE ";

  private final Store store;
  private final List<Range> ranges = new ArrayList<>();
  private final Set<String> names;

  ShortLists(Store store) {
    this.store = store;
    for (ListedCode entry : rows("instr(code, '-') > 0 OR instr(code, '*') > 0")) {
      Range.of(entry).ifPresent(ranges::add);
    }
    names =
        Set.copyOf(
            store.query(
                "SELECT DISTINCT source, list FROM code_list",
                row ->
                    store.catalogue().source(row.getInt(1)).isPresent()
                        ? Optional.of(row.getString(2))
                        : Optional.empty()));
  }

  private List<ListedCode> rows(String condition, Object... values) {
    return store.held(
        ROWS + condition,
        (source, row) ->
            new ListedCode(
                source.edition(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Terms.of(row, 5, 6)),
        values);
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
    List<ListedCode> found = new ArrayList<>();
    for (ListedCode entry : rows("code = ?", code)) {
      if (Range.of(entry).isEmpty()) {
        found.add(entry);
      }
    }
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
    return rows("substr(list, -length(?1)) = ?1", end).stream()
        .filter(entry -> Range.of(entry).isEmpty())
        .collect(Collectors.groupingBy(ListedCode::code));
  }

  boolean has(String list) {
    return names.contains(list);
  }
}
