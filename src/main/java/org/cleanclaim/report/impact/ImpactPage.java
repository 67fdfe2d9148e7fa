package org.cleanclaim.report.impact;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cleanclaim.report.HtmlAssets;
import org.cleanclaim.report.Printable;
import org.cleanclaim.report.Wording;

/** An impact as one self-contained page; what its template shows. */
record ImpactPage(Impact impact, ImpactHeader header, HtmlAssets assets) {
  static void write(Impact impact, ImpactHeader header, OutputStream out) throws IOException {
    Utf8ByteOutput rendered = new Utf8ByteOutput();
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(rendered),
        null,
        new ImpactPage(impact, header, HtmlAssets.load()));
    rendered.writeTo(out);
    out.flush();
  }

  /** The kinds of which a rule has claims. */
  static List<Kind> kinds(RuleImpact rule) {
    return List.of(Kind.values()).stream().filter(k -> rule.tally(k).claims() > 0).toList();
  }

  static String differing(RuleImpact rule, Kind kind) {
    return kind == Kind.CHANGED
        ? rule.differing().stream().map(Aspect::words).collect(Collectors.joining(", "))
        : "";
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String risk(Tally tally) {
    return Wording.amount(tally.before()) + " before, " + Wording.amount(tally.after()) + " after";
  }

  static String words(Example example) {
    return Printable.text(example.words());
  }

  List<String> withoutEffect() {
    return header.withoutEffect(impact);
  }
}
