package org.cleanclaim.report.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cleanclaim.report.ReportFormat;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.TextPage;
import org.cleanclaim.report.TextPage.Style;
import org.cleanclaim.report.Wording;
import org.cleanclaim.report.impact.ImpactHeader.RuleEdit;

/** An impact for a terminal. */
final class ImpactText {
  private static final int NAME_COLUMNS = 20;
  private static final int COUNT_COLUMNS = 12;
  private static final int INDENT = NAME_COLUMNS + COUNT_COLUMNS + 4;

  private final TextPage page;
  private final Impact impact;
  private final ImpactHeader header;

  private ImpactText(TextPage page, Impact impact, ImpactHeader header) {
    this.page = page;
    this.impact = impact;
    this.header = header;
  }

  static void write(
      Impact impact, ImpactHeader header, OutputStream out, ReportFormat.Layout layout)
      throws IOException {
    new ImpactText(new TextPage(out, layout), impact, header).write();
  }

  private void write() throws IOException {
    page.paragraph("Rulebooks", 0, Style.BOLD);
    rulebook("Before", header.from(), header.before());
    rulebook("After", header.to(), header.after());
    page.paragraph("  ", edits(), 2, Style.PLAIN);
    if (header.after().usesStarterSets()) {
      page.paragraph("  ", Wording.STARTER_NOTICE, 2, Style.ALARM);
    }
    page.blank();
    page.paragraph("Claims", 0, Style.BOLD);
    claims();
    page.blank();
    page.paragraph("By rule", 0, Style.BOLD);
    for (RuleImpact rule : impact.rules()) {
      rule(rule);
    }
    if (!impact.any()) {
      page.paragraph("  ", "Every rule says the same of every claim.", 2, Style.PLAIN);
    }
    List<String> silent = header.withoutEffect(impact);
    if (!silent.isEmpty()) {
      String named = String.join(", ", silent);
      page.paragraph("  ", "Without effect on these claims: " + named, 2, Style.PLAIN);
    }
    page.flush();
  }

  private void rulebook(String side, String name, ReportHeader judgedBy) throws IOException {
    String rules = Wording.count(judgedBy.rules(), "rule");
    String sha = judgedBy.rulebookSha256();
    String text =
        name + ", " + rules + ", rulebook " + sha.substring(0, Math.min(12, sha.length()));
    page.paragraph("  " + TextPage.padded(side, 8), text, 10, Style.PLAIN);
  }

  private String edits() {
    return Wording.count(header.count(RuleEdit.ADDED), "rule")
        + " added, "
        + header.count(RuleEdit.REMOVED)
        + " removed, "
        + header.count(RuleEdit.EDITED)
        + " edited";
  }

  private void claims() throws IOException {
    String sum = "= " + impact.compared() + " compared + " + impact.unreadable() + " unreadable";
    row("Claims in", impact.claims(), sum);
    for (Kind kind : Kind.values()) {
      Tally tally = impact.claims(kind);
      row(capital(kind.words()), tally.claims(), tally.claims() == 0 ? "" : risk(tally));
    }
    row("As before", impact.asBefore(), "");
    page.paragraph("  ", capital(risk(impact.all())), 2, Style.BOLD);
  }

  private void rule(RuleImpact rule) throws IOException {
    String edit = header.edit(rule.rule());
    String title = header.title(rule.rule());
    String name = rule.rule() + (edit.isEmpty() ? "" : " (" + edit + ")");
    page.paragraph("  ", name + (title.isEmpty() ? "" : ": " + title), 4, Style.BOLD);
    for (Kind kind : Kind.values()) {
      Tally tally = rule.tally(kind);
      if (tally.claims() > 0) {
        row("  " + capital(kind.words()), tally.claims(), about(rule, kind, tally));
        for (Example example : tally.examples()) {
          page.paragraph("      ", example.words(), 8, Style.DIM);
        }
        more(tally);
      }
    }
  }

  private static String about(RuleImpact rule, Kind kind, Tally tally) {
    String in =
        kind == Kind.CHANGED
            ? ", in "
                + rule.differing().stream().map(Aspect::words).collect(Collectors.joining(", "))
            : "";
    return risk(tally) + in;
  }

  private void more(Tally tally) throws IOException {
    long left = tally.claims() - tally.examples().size();
    if (left > 0 && !tally.examples().isEmpty()) {
      page.paragraph("      ", String.format(Locale.ROOT, "and %,d more", left), 8, Style.DIM);
    }
  }

  private static String risk(Tally tally) {
    return "charge at risk "
        + Wording.amount(tally.before())
        + " before, "
        + Wording.amount(tally.after())
        + " after";
  }

  private void row(String name, long count, String text) throws IOException {
    String number = String.format(Locale.ROOT, "%," + COUNT_COLUMNS + "d", count);
    page.paragraph(
        "  " + TextPage.padded(name, NAME_COLUMNS) + number + "  ", text, INDENT, Style.DIM);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
