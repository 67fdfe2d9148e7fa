package org.cleanclaim.codeset.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CoveragePolicy;
import org.cleanclaim.codeset.Term;

/** Puts the statements of coverage policies together: one policy for each group of a code. */
final class PolicyReader {
  private final Store store;

  PolicyReader(Store store) {
    this.store = store;
  }

  private record Group(HeldSource source, String policy, String name) {}

  private record Statement(String group, String kind, String code, String detail, Term term) {}

  List<CoveragePolicy> policies(String procedureCode) {
    List<Group> groups =
        store.query(
            "SELECT source, policy, section FROM coverage_statement"
                + " WHERE statement = 'procedure' AND code = ?",
            row -> {
              Optional<HeldSource> source = store.catalogue().source(row.getInt(1));
              return source.isPresent()
                  ? Optional.of(new Group(source.get(), row.getString(2), row.getString(3)))
                  : Optional.empty();
            },
            procedureCode);
    List<CoveragePolicy> policies = new ArrayList<>();
    for (Group group : groups) {
      policies.addAll(policies(group, procedureCode));
    }
    policies.sort(Terms.BY_TERM);
    return List.copyOf(policies);
  }

  /** A group's policy; none when the file never says when the policy holds. */
  private List<CoveragePolicy> policies(Group group, String procedureCode) {
    List<Statement> statements =
        store.query(
            "SELECT section, statement, code, detail, effective, ended FROM coverage_statement"
                + " WHERE policy = ? AND section IN ('', ?) AND source = ?",
            row -> Optional.of(statement(row)),
            group.policy(),
            group.name(),
            group.source().id());
    return statements.stream()
        .filter(statement -> statement.kind().equals("policy"))
        .findFirst()
        .map(policy -> policies(group, procedureCode, policy, statements))
        .orElse(List.of());
  }

  /**
   * Statements may begin and end within the policy's term: what holds changes on those days. A
   * group that lists diagnoses and has none in force on a day says nothing of that day. Its list is
   * over, or not yet there: that any diagnosis is covered would be as much of a guess as that none
   * is. Whoever means any diagnosis from a day on names the code in a group without diagnoses.
   */
  private static List<CoveragePolicy> policies(
      Group group, String procedureCode, Statement policy, List<Statement> statements) {
    NavigableSet<LocalDate> firstDays = new TreeSet<>(Set.of(policy.term().from()));
    for (Statement statement : statements) {
      firstDays.add(statement.term().from());
      statement.term().end().ifPresent(end -> firstDays.add(end.plusDays(1)));
    }
    firstDays.removeIf(day -> !policy.term().contains(day));
    boolean lists = has(statements, "covered");
    List<CoveragePolicy> policies = new ArrayList<>();
    for (LocalDate first : firstDays) {
      LocalDate next = firstDays.higher(first);
      Term term = new Term(first, next == null ? policy.term().through() : next.minusDays(1));
      List<Statement> held = statements.stream().filter(s -> s.term().contains(first)).toList();
      boolean listIsOver = lists && !has(held, "covered") && !has(held, "not-covered");
      if (!listIsOver && codes(held, "procedure").contains(procedureCode)) {
        policies.add(policy(group, procedureCode, policy.code(), term, held));
      }
    }
    return policies;
  }

  private static CoveragePolicy policy(
      Group group, String procedureCode, String kind, Term term, List<Statement> statements) {
    Optional<String> ages = first(statements, "age").map(Statement::code);
    Optional<Statement> frequency = first(statements, "frequency");
    return new CoveragePolicy(
        group.source().edition(),
        group.policy(),
        kind,
        codes(statements, kind.equals("PAYER") ? "payer" : "contractor"),
        procedureCode,
        group.name(),
        term,
        codes(statements, "covered"),
        codes(statements, "second"),
        codes(statements, "not-covered"),
        age(ages, 0),
        age(ages, 1),
        codes(statements, "modifier"),
        number(frequency.map(Statement::code)),
        number(frequency.map(Statement::detail)));
  }

  private static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Terms.of(row, 5, 6));
  }

  private static Set<String> codes(List<Statement> statements, String kind) {
    return statements.stream()
        .filter(statement -> statement.kind().equals(kind))
        .map(Statement::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean has(List<Statement> statements, String kind) {
    return first(statements, kind).isPresent();
  }

  private static Optional<Statement> first(List<Statement> statements, String kind) {
    return statements.stream().filter(statement -> statement.kind().equals(kind)).findFirst();
  }

  /** An end of a range of ages such as {@code 45-85} or {@code 45-}. */
  private static OptionalInt age(Optional<String> range, int end) {
    return number(range.map(ages -> ages.split("-", -1)[end]));
  }

  private static OptionalInt number(Optional<String> text) {
    return text.filter(number -> !number.isEmpty()).isPresent()
        ? OptionalInt.of(Integer.parseInt(text.get()))
        : OptionalInt.empty();
  }
}
