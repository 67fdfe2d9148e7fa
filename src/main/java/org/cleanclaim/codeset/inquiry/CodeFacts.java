package org.cleanclaim.codeset.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.published.Column;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.snapshot.DayNumber;
import org.cleanclaim.codeset.snapshot.HeldSource;
import org.cleanclaim.codeset.snapshot.Store;

/** Collects everything that the editions in use say of a code, whatever kind of code it is. */
public final class CodeFacts {
  private static final Set<String> CODE_COLUMNS =
      Set.of("code", "procedure_code", "add_on_code", "primary_code", "ndc");

  /** The project's short lists hold ranges, which a look-up knows and a query does not. */
  private static final Set<String> ELSEWHERE = Set.of("code_list");

  private static final Set<String> STARTS = Set.of("effective", "added");
  private static final Set<String> ENDS = Set.of("deleted", "ended", "terminated");

  private final Store store;

  public CodeFacts(Store store) {
    this.store = store;
  }

  /**
   * The facts in order of table, edition and term. Pair edits, which are too many, notes of the
   * tabular list and short lists are told by others.
   */
  public List<CodeFact> of(String code) {
    String wanted = code.strip().replace(".", "").toUpperCase(Locale.ROOT);
    List<CodeFact> facts = new ArrayList<>();
    for (Relation relation : Relations.ALL) {
      for (Column column : relation.columns()) {
        if (CODE_COLUMNS.contains(column.name()) && !ELSEWHERE.contains(relation.table())) {
          facts.addAll(facts(relation, column, wanted));
        }
      }
    }
    facts.sort(
        Comparator.comparing((CodeFact fact) -> fact.edition().table())
            .thenComparing(fact -> fact.edition().name())
            .thenComparing(fact -> fact.term().from()));
    return List.copyOf(facts);
  }

  private List<CodeFact> facts(Relation relation, Column column, String code) {
    String sql = "SELECT * FROM " + relation.table() + " WHERE " + column.name() + " = ?";
    return store.query(
        sql,
        row -> {
          Optional<HeldSource> source = store.catalogue().source(row.getInt("source"));
          return source.isPresent()
              ? Optional.of(fact(source.get(), relation, code, row))
              : Optional.empty();
        },
        code);
  }

  private CodeFact fact(HeldSource source, Relation relation, String code, ResultSet row)
      throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    LocalDate from = source.term().from();
    LocalDate through = source.term().through();
    for (Column column : relation.columns()) {
      if (STARTS.contains(column.name())) {
        from = later(from, DayNumber.day(row.getInt(column.name())));
      } else if (ENDS.contains(column.name())) {
        int end = row.getInt(column.name());
        through = row.wasNull() ? through : earlier(through, DayNumber.day(end));
      } else {
        String cell = cell(column, row);
        if (!cell.isEmpty() && !cell.equals(code)) {
          cells.put(column.name(), cell);
        }
      }
    }
    // Codes of an article have no days of their own.
    LocalDate first = from.equals(LocalDate.MIN) ? source.firstDay() : from;
    return new CodeFact(source.edition(), new Term(first, through), cells);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private String cell(Column column, ResultSet row) throws SQLException {
    return switch (column.kind()) {
      case TEXT -> row.getString(column.name());
      case WORD -> store.word(row.getInt(column.name()));
      case INTEGER -> Integer.toString(row.getInt(column.name()));
      case DATE -> {
        int day = row.getInt(column.name());
        yield row.wasNull() ? "" : DayNumber.day(day).toString();
      }
    };
  }
}
