package org.cleanclaim.cli.why;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.report.Printable;
import org.cleanclaim.scrub.explain.Explanation;
import org.cleanclaim.scrub.explain.Explanation.Condition;
import org.cleanclaim.scrub.explain.Explanation.Obstacle;

/** Prints explanations for people. */
public final class ExplanationText {
  private static final String UNDER = "         ";

  private final PrintWriter out;

  public ExplanationText(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints one.
   *
   * @param subject what was judged, {@code claim A1002 (day.837)}
   */
  public void print(Explanation why, String subject) {
    line(why.rule() + (why.fired() ? " fires on " : " does not fire on ") + subject);
    why.findings().forEach(this::print);
    why.gates()
        .forEach(g -> line("  BLOCKED " + place(g.line()) + g.rule() + ", and " + g.claim()));
    why.conditions().forEach(this::print);
    why.gaps().forEach(gap -> line("  missing when judged: " + gap));
    if (!why.complete()) {
      line("  The claim holds too many facts to try all of them together: a nearer match may be.");
    }
    out.println();
  }

  private void print(Finding finding) {
    String lines =
        finding.lines().isEmpty()
            ? ""
            : " line "
                + finding.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
    line("  " + finding.verdict() + " " + finding.severity() + lines + ": " + finding.message());
  }

  private void print(Condition condition) {
    String standing = condition.isMet() ? "met" : condition.obstacles().isEmpty() ? "-" : "BLOCKED";
    line("  %-7s %s%s".formatted(standing, place(condition.line()), condition.text()));
    if (condition.isMet()) {
      condition.facts().forEach(fact -> line(UNDER + fact));
    }
    condition.rows().forEach(row -> line(UNDER + "row: " + row(row)));
    condition.obstacles().forEach(o -> print(o, condition));
  }

  private void print(Obstacle obstacle, Condition condition) {
    String what = obstacle.text().equals(condition.text()) ? "" : obstacle.text() + "; ";
    line(UNDER + what + found(obstacle));
  }

  private static String found(Obstacle obstacle) {
    String values =
        obstacle.values().stream()
            .map(v -> v.expression() + " is " + v.value().orElse("not to be told"))
            .collect(Collectors.joining(", "));
    String found = String.join("; ", obstacle.found());
    return switch (obstacle.kind()) {
      case PART -> "on " + found + (values.isEmpty() ? "" : ", " + values);
      case NOT -> "found " + found;
      case PATTERN, EXISTS ->
          found.isEmpty()
              ? "the claim has none"
              : "none; nearest: " + found + (values.isEmpty() ? "" : " where " + values);
    };
  }

  private static String place(int line) {
    return line == 0 ? "" : "line " + line + "  ";
  }

  private static String row(Evidence row) {
    return row.table()
        + " "
        + row.edition()
        + ": "
        + row.cells().entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .map(cell -> cell.getKey() + " " + cell.getValue())
            .collect(Collectors.joining(", "));
  }

  private void line(String text) {
    out.println(Printable.text(text));
  }
}
