package org.cleanclaim.report.impact;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cleanclaim.report.CsvTable;

/**
 * An impact for a spreadsheet. The {@code level} of a row says what it counts: {@code claims} all
 * rules together, {@code rule} one of them, {@code example} one claim; {@code edit} is a rule whose
 * file was changed without effect.
 */
final class ImpactCsv {
  private static final List<String> COLUMNS =
      List.of(
          "level",
          "impact",
          "rule",
          "title",
          "edit",
          "claims",
          "chargeAtRiskBefore",
          "chargeAtRiskAfter",
          "differsIn",
          "claimId",
          "file",
          "part",
          "place");

  private final CsvTable csv;
  private final ImpactHeader header;

  private ImpactCsv(CsvTable csv, ImpactHeader header) {
    this.csv = csv;
    this.header = header;
  }

  /** Writes to a writer that the caller flushes. */
  static void write(Impact impact, ImpactHeader header, Writer out) {
    new ImpactCsv(new CsvTable(out), header).write(impact);
  }

  private void write(Impact impact) {
    csv.row(COLUMNS);
    total("compared", impact.all());
    for (Kind kind : Kind.values()) {
      total(word(kind), impact.claims(kind));
    }
    csv.row(cells("claims", "UNREADABLE", "", String.valueOf(impact.unreadable()), "", "", ""));
    for (RuleImpact rule : impact.rules()) {
      for (Kind kind : Kind.values()) {
        if (rule.tally(kind).claims() > 0) {
          rule(rule, kind, rule.tally(kind));
        }
      }
    }
    for (String rule : header.withoutEffect(impact)) {
      csv.row(cells("edit", "NONE", rule, "0", "", "", ""));
    }
  }

  private void total(String impact, Tally tally) {
    csv.row(cells("claims", impact, "", tally, ""));
  }

  private void rule(RuleImpact rule, Kind kind, Tally tally) {
    String differs =
        kind == Kind.CHANGED
            ? rule.differing().stream().map(Aspect::words).collect(Collectors.joining("; "))
            : "";
    csv.row(cells("rule", word(kind), rule.rule(), tally, differs));
    for (Example example : tally.examples()) {
      csv.row(
          List.of(
              "example",
              word(kind),
              rule.rule(),
              header.title(rule.rule()),
              header.edit(rule.rule()),
              "",
              "",
              "",
              "",
              example.claimId(),
              example.file(),
              example.part(),
              example.place()));
    }
  }

  private List<String> cells(
      String level, String impact, String rule, Tally tally, String differs) {
    return cells(
        level,
        impact,
        rule,
        String.valueOf(tally.claims()),
        tally.before().toString(),
        tally.after().toString(),
        differs);
  }

  private List<String> cells(
      String level,
      String impact,
      String rule,
      String claims,
      String before,
      String after,
      String differs) {
    return List.of(
        level,
        impact.toUpperCase(Locale.ROOT),
        rule,
        header.title(rule),
        header.edit(rule),
        claims,
        before,
        after,
        differs,
        "",
        "",
        "",
        "");
  }

  private static String word(Kind kind) {
    return kind.name();
  }
}
