package org.cleanclaim.report.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes which checks are covered by which rules, and why the others are not. */
final class CoverageTables {
  private final StringBuilder page = new StringBuilder();

  private CoverageTables() {}

  static String of(Map<String, List<CoverageRow>> sections) {
    CoverageTables tables = new CoverageTables();
    tables.summary(sections);
    sections.forEach(tables::section);
    return tables.page.toString();
  }

  private void summary(Map<String, List<CoverageRow>> sections) {
    line("");
    line("## Coverage");
    line("");
    line(
        "The rows are those of the project's own catalogue of edits: every check known of the field,"
            + " section by section, drawn from published manuals and tables before the rules were"
            + " written. Each row is a rule, or a reason why it is none.");
    line("");
    line("| section | rows | covered | partly covered | not covered |");
    line("| --- | --- | --- | --- | --- |");
    sections.forEach(
        (section, rows) -> line(counts("[" + section + "](#" + anchor(section) + ")", rows)));
    line(counts("all", sections.values().stream().flatMap(List::stream).toList()));
  }

  private static String counts(String name, List<CoverageRow> rows) {
    long whole = rows.stream().filter(CoverageRow::isWhole).count();
    long partial = rows.stream().filter(CoverageRow::isPartial).count();
    return Markdown.row(
        name,
        String.valueOf(rows.size()),
        String.valueOf(whole),
        String.valueOf(partial),
        String.valueOf(rows.size() - whole - partial));
  }

  private void section(String section, List<CoverageRow> rows) {
    line("");
    line("### " + section);
    line("");
    line("| row | rules | not covered because |");
    line("| --- | --- | --- |");
    for (CoverageRow row : rows) {
      String rules =
          row.rules().stream()
              .map(id -> "[" + id + "](" + id + ".drl)")
              .collect(Collectors.joining(" "));
      line(Markdown.row(row.row(), rules, row.reason()));
    }
  }

  /** The anchor that a heading has on the usual Markdown hosts. */
  private static String anchor(String heading) {
    return heading.replace(".", "");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
