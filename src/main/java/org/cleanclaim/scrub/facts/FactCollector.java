package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.ReferenceRow;

/** The facts of one claim as they are gathered; a reference row that is hit twice is one fact. */
final class FactCollector {
  private final List<Object> facts = new ArrayList<>(64);
  private final Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Object fact) {
    facts.add(fact);
  }

  void addAll(Collection<?> more) {
    facts.addAll(more);
  }

  void addRow(ReferenceRow row) {
    addShared(row);
  }

  /** Adds what claims share. */
  void addRows(List<?> shared) {
    for (int i = 0; i < shared.size(); i++) {
      addShared(shared.get(i));
    }
  }

  private void addShared(Object row) {
    if (rows.add(row)) {
      facts.add(row);
    }
  }

  void addInForce(List<? extends ReferenceRow> candidates, LocalDate day) {
    for (int i = 0; i < candidates.size(); i++) {
      ReferenceRow row = candidates.get(i);
      if (row.term().contains(day)) {
        addRow(row);
      }
    }
  }

  void addInForce(List<? extends ReferenceRow> candidates, Optional<LocalDate> day) {
    if (day.isPresent()) {
      addInForce(candidates, day.get());
    }
  }

  List<Object> all() {
    return facts;
  }
}
