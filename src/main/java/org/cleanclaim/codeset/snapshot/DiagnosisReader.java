package org.cleanclaim.codeset.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.DiagnosisFlag;
import org.cleanclaim.codeset.Side;
import org.cleanclaim.codeset.Term;

/** Reads the rows of a diagnosis code. */
final class DiagnosisReader {
  private final Store store;

  DiagnosisReader(Store store) {
    this.store = store;
  }

  /** The code's terms: editions that follow one another and say the same are one. */
  List<DiagnosisCode> codes(String code) {
    List<DiagnosisCode> merged = new ArrayList<>();
    for (DiagnosisCode next : editions(code)) {
      int last = merged.size() - 1;
      if (last >= 0 && continues(merged.get(last), next)) {
        Term term = new Term(merged.get(last).term().from(), next.term().through());
        merged.set(
            last,
            new DiagnosisCode(
                next.edition(), code, term, next.valid(), next.side(), next.bothSides()));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }

  /** One row for each flag and term. */
  List<DiagnosisFlag> flags(String code) {
    List<DiagnosisFlag> rows =
        store.held(
            "SELECT source, effective, ended, flags FROM editor_flag WHERE code = ?",
            (source, row) ->
                new DiagnosisFlag(
                    source.edition(), code, Terms.of(row, 2, 3), store.word(row.getInt(4))),
            code);
    List<DiagnosisFlag> flags = new ArrayList<>();
    for (DiagnosisFlag row : rows) {
      if (row.edition().table() == CodeTable.MCE_DIAGNOSIS) {
        for (String flag : row.flag().split(",", -1)) {
          if (!flag.isBlank()) {
            flags.add(new DiagnosisFlag(row.edition(), code, row.term(), flag.strip()));
          }
        }
      }
    }
    return List.copyOf(flags);
  }

  private List<DiagnosisCode> editions(String code) {
    return store
        .query(
            "SELECT source, valid, side, both_sides FROM icd_10 WHERE code = ?",
            row -> {
              Optional<HeldSource> source = store.catalogue().source(row.getInt(1));
              boolean valid = row.getInt(2) == 1;
              Side side = Side.valueOf(row.getString(3).toUpperCase(Locale.ROOT));
              String bothSides = row.getString(4);
              return source
                  .filter(held -> held.edition().table() == CodeTable.ICD_10_CM)
                  .map(
                      held ->
                          new DiagnosisCode(
                              held.edition(), code, held.term(), valid, side, bothSides));
            },
            code)
        .stream()
        .sorted(Terms.BY_TERM)
        .toList();
  }

  private static boolean continues(DiagnosisCode before, DiagnosisCode after) {
    return before.valid() == after.valid()
        && before.side() == after.side()
        && before.bothSides().equals(after.bothSides())
        && before.term().end().map(end -> end.plusDays(1)).equals(Optional.of(after.term().from()));
  }
}
