package org.cleanclaim.report;

import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;

/**
 * A service line as the page shows it, with what was found on it.
 *
 * @param findings those shown in full here
 * @param mentions those that stand here too and are shown at another line
 */
record HtmlLine(
    int number,
    String date,
    String code,
    String modifiers,
    String revenueCode,
    String units,
    String charge,
    String placeOfService,
    String pointers,
    List<HtmlFinding> findings,
    List<HtmlFinding> mentions) {
  static HtmlLine of(ServiceLine line, List<HtmlFinding> findings, List<HtmlFinding> mentions) {
    return new HtmlLine(
        line.number(),
        line.period().map(HtmlLine::date).orElse(""),
        Printable.text(line.procedureCode()),
        Printable.text(String.join(" ", line.modifiers())),
        Printable.text(line.revenueCode()),
        line.units().toPlainString() + unit(line.unit()),
        line.charge().map(Wording::amount).orElse(""),
        Printable.text(line.placeOfService()),
        line.diagnosisPointers().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        findings,
        mentions);
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "MJ" -> " min";
      case "DA" -> " days";
      default -> "";
    };
  }

  private static String date(Period period) {
    boolean oneDay = period.from().equals(period.through());
    return oneDay ? period.from().toString() : period.from() + " to " + period.through();
  }
}
