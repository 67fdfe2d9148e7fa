package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.PtpEdit;
import org.cleanclaim.codeset.Term;

/**
 * The edits of one column one code in one table, packed: a few thousand of these hold the whole
 * table, so that a row takes sixteen bytes and becomes an object only when a claim hits it. Rows
 * that never were in force are left out.
 */
final class PackedPairs {
  private static final PackedPairs NONE = new PackedPairs("", List.of());

  private final String columnOne;
  private final int[] columnTwo;
  private final int[] from;
  private final int[] through;
  private final Tail[] tails;

  /** What rows of a code mostly have in common. */
  private record Tail(Edition edition, String indicator, String rationale) {}

  private record Row(int columnTwo, int from, int through, Tail tail) {}

  private PackedPairs(String columnOne, List<Row> rows) {
    this.columnOne = columnOne;
    columnTwo = rows.stream().mapToInt(Row::columnTwo).toArray();
    from = rows.stream().mapToInt(Row::from).toArray();
    through = rows.stream().mapToInt(Row::through).toArray();
    tails = rows.stream().map(Row::tail).toArray(Tail[]::new);
  }

  static PackedPairs read(Store store, CodeTable table, String columnOne) {
    List<Row> rows = new ArrayList<>();
    TailPool pool = new TailPool();
    for (HeldSource source : store.catalogue().sources(table)) {
      rows.addAll(
          store.query(
              "SELECT column_two, effective, deleted, modifier, rationale FROM ptp_edit"
                  + " WHERE source = ? AND column_one = ?",
              row -> {
                int start = row.getInt(2);
                int end = row.getInt(3);
                end = row.wasNull() ? DayNumber.OPEN : end;
                String indicator = row.getString(4);
                return PairTerms.wasEverInForce(indicator, start, end)
                    ? Optional.of(
                        new Row(
                            CodeNumber.of(row.getString(1)),
                            start,
                            end,
                            pool.of(source.edition(), indicator, store.word(row.getInt(5)))))
                    : Optional.empty();
              },
              source.id(),
              columnOne));
    }
    if (rows.isEmpty()) {
      return NONE;
    }
    rows.sort(Comparator.comparingInt(Row::columnTwo).thenComparingInt(Row::from));
    return new PackedPairs(columnOne, rows);
  }

  List<PtpEdit> inForce(String code, LocalDate day) {
    int wanted = CodeNumber.of(code);
    int at = Arrays.binarySearch(columnTwo, wanted);
    if (at < 0) {
      return List.of();
    }
    while (at > 0 && columnTwo[at - 1] == wanted) {
      at--;
    }
    int number = DayNumber.of(day);
    for (; at < columnTwo.length && columnTwo[at] == wanted; at++) {
      if (from[at] <= number && number <= through[at]) {
        return List.of(edit(at, code));
      }
    }
    return List.of();
  }

  /**
   * The edits with some codes, in their order. Looks for the fewer among the more: a day may have a
   * thousand codes, and most codes have few edits.
   */
  List<PtpEdit> inForce(SortedSet<String> codes, LocalDate day) {
    List<PtpEdit> edits = List.of();
    if (codes.size() <= columnTwo.length) {
      for (String code : codes) {
        edits = with(edits, inForce(code, day));
      }
    } else {
      for (int at = 0; at < columnTwo.length; at++) {
        if (at == 0 || columnTwo[at] != columnTwo[at - 1]) {
          String code = CodeNumber.code(columnTwo[at]);
          edits = codes.contains(code) ? with(edits, inForce(code, day)) : edits;
        }
      }
    }
    return edits;
  }

  private static List<PtpEdit> with(List<PtpEdit> edits, List<PtpEdit> more) {
    if (more.isEmpty()) {
      return edits;
    }
    List<PtpEdit> all = edits.isEmpty() ? new ArrayList<>(2) : edits;
    all.addAll(more);
    return all;
  }

  private PtpEdit edit(int at, String code) {
    Tail tail = tails[at];
    Term term = new Term(DayNumber.day(from[at]), DayNumber.day(through[at]));
    return new PtpEdit(tail.edition(), columnOne, code, term, tail.indicator(), tail.rationale());
  }

  /** Equal tails as one object. */
  private static final class TailPool {
    private final List<Tail> tails = new ArrayList<>();

    Tail of(Edition edition, String indicator, String rationale) {
      for (Tail tail : tails) {
        if (tail.edition().equals(edition)
            && tail.indicator().equals(indicator)
            && tail.rationale().equals(rationale)) {
          return tail;
        }
      }
      Tail added = new Tail(edition, indicator.intern(), rationale);
      tails.add(added);
      return added;
    }
  }
}
