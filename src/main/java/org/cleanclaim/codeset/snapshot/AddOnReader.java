package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.Term;

/**
 * Reads the add-on edits of a code. The store has a row for each primary code; a rule wants the set
 * of those in force, so that the time is cut wherever the set changes.
 */
final class AddOnReader {
  /** Stands for "the contractor defines the primary codes". */
  private static final String CONTRACTOR_DEFINED = "CCCCC";

  private final Store store;

  AddOnReader(Store store) {
    this.store = store;
  }

  private record Pair(Edition edition, String type, String primary, Term term) {
    /** Medicare's and Medicaid's pairs are apart, and each type of them. */
    String group() {
      return edition.table() + " " + type;
    }
  }

  List<AddOnEdit> edits(String code) {
    List<Pair> pairs =
        store.query(
            "SELECT source, type, primary_code, effective, deleted FROM add_on_edit"
                + " WHERE add_on_code = ?",
            row -> {
              Optional<HeldSource> source = store.catalogue().source(row.getInt(1));
              return source.isPresent()
                  ? Optional.of(
                      new Pair(
                          source.get().edition(),
                          row.getString(2),
                          row.getString(3),
                          Terms.of(row, 4, 5)))
                  : Optional.empty();
            },
            code);
    List<AddOnEdit> edits = new ArrayList<>();
    pairs.stream()
        .collect(Collectors.groupingBy(Pair::group, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(group -> edits.addAll(periods(code, group.get(0).type(), group)));
    edits.sort(Terms.BY_TERM);
    return List.copyOf(edits);
  }

  private static List<AddOnEdit> periods(String code, String type, List<Pair> pairs) {
    List<AddOnEdit> edits = new ArrayList<>();
    List<LocalDate> starts = List.copyOf(changes(pairs));
    for (int i = 0; i < starts.size(); i++) {
      LocalDate start = starts.get(i);
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : LocalDate.MAX;
      List<Pair> inForce = pairs.stream().filter(pair -> pair.term().contains(start)).toList();
      if (!inForce.isEmpty()) {
        Edition edition = inForce.get(0).edition();
        edits.add(new AddOnEdit(edition, code, new Term(start, end), type, primaries(inForce)));
      }
    }
    return edits;
  }

  /** The days on which a primary code comes or has gone. */
  private static SortedSet<LocalDate> changes(List<Pair> pairs) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Pair pair : pairs) {
      if (!pair.term().isVoid()) {
        days.add(pair.term().from());
        pair.term().end().ifPresent(end -> days.add(end.plusDays(1)));
      }
    }
    return days;
  }

  private static Set<String> primaries(List<Pair> pairs) {
    return pairs.stream()
        .map(Pair::primary)
        .filter(primary -> !primary.equals(CONTRACTOR_DEFINED))
        .collect(Collectors.toUnmodifiableSet());
  }
}
