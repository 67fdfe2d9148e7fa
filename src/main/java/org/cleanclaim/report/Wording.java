package org.cleanclaim.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Verdict;

/** How the reports for people name things, alike in text, CSV and HTML. */
public final class Wording {
  /** What is said where a starter set judged. */
  public static final String STARTER_NOTICE =
      "STARTER CODE SETS, NOT FOR PRODUCTION: these claims were judged by a small hand-made sample of"
          + " the published tables. Import the published ones: cleanclaim codesets import FILE...";

  private static final int RANGES_NAMED = 12;

  private Wording() {}

  /**
   * What a line bills: its procedure code with modifiers, {@code 45380-59}, else its revenue code.
   */
  static String billed(ServiceLine line) {
    if (line.procedureCode().isEmpty()) {
      return line.revenueCode().isEmpty() ? "" : "revenue code " + line.revenueCode();
    }
    return Stream.concat(Stream.of(line.procedureCode()), line.modifiers().stream())
        .collect(Collectors.joining("-"));
  }

  /** {@code segment 31 SV1, SV101-2, byte 1204}. */
  static String of(Location location) {
    if (location instanceof Location.InSegment segment) {
      String element = segment.element().isEmpty() ? "" : ", " + segment.element();
      String id = segment.segment().isEmpty() ? "" : " " + segment.segment();
      return "segment " + segment.position() + id + element + ", byte " + segment.byteOffset();
    }
    if (location instanceof Location.InJson json) {
      String record = json.record() > 0 ? "record " + json.record() + ", " : "";
      return record + json.path() + ", byte " + json.byteOffset();
    }
    Location.InCell cell = (Location.InCell) location;
    return "row " + cell.row() + (cell.column().isEmpty() ? "" : ", column " + cell.column());
  }

  /** Several places, parted by semicolons. */
  public static String places(List<Location> locations) {
    return locations.stream().map(Wording::of).collect(Collectors.joining("; "));
  }

  /** {@code ncci-ptp-practitioner v302r0: columnOne 45385, columnTwo 45380}. */
  static String of(Evidence evidence) {
    String cells =
        evidence.cells().entrySet().stream().map(Wording::cell).collect(Collectors.joining(", "));
    String row = (evidence.table() + " " + evidence.edition()).strip();
    return cells.isEmpty() ? row : row + ": " + cells;
  }

  private static String cell(Map.Entry<String, String> cell) {
    return cell.getKey() + " " + cell.getValue();
  }

  /**
   * {@code line 2}, {@code lines 1, 3 to 9}, or {@code claim} for the claim as a whole.
   *
   * @param lines ascending
   */
  public static String lines(List<Integer> lines) {
    return switch (lines.size()) {
      case 0 -> "claim";
      case 1 -> "line " + lines.get(0);
      default -> "lines " + ranges(lines);
    };
  }

  private static String ranges(List<Integer> lines) {
    List<String> ranges = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int last = next;
      while (last + 1 < lines.size() && lines.get(last + 1) - lines.get(last) == 1) {
        last++;
      }
      String first = String.valueOf(lines.get(next));
      ranges.add(
          last == next ? first : first + (last == next + 1 ? ", " : " to ") + lines.get(last));
      next = last + 1;
      if (ranges.size() == RANGES_NAMED && next < lines.size()) {
        return String.join(", ", ranges) + " and " + (lines.size() - next) + " more";
      }
    }
    return String.join(", ", ranges);
  }

  /** What the payer or the front end would answer: {@code CO-236 N20}, {@code A7:562}. */
  static String answer(Finding finding) {
    String reason =
        finding.carc().map(carc -> finding.group().orElse("CO") + "-" + carc).orElse("");
    String remarks = String.join(" ", finding.rarc());
    String status = finding.status().orElse("");
    String disposition = finding.disposition().orElse("");
    return String.join(" ", reason, remarks, status, disposition).replaceAll(" +", " ").strip();
  }

  /** What history claims were judged with, a sentence each. */
  static List<String> of(ReportHeader.HistoryUsed history) {
    String given =
        history.inputs().isEmpty()
            ? "no history given"
            : "history "
                + String.join(", ", history.inputs())
                + ": "
                + count(history.claims(), "claim")
                + ", "
                + count(history.lines(), "line")
                + ", "
                + count(history.patients(), "patient")
                + but(history.unmatched(), "without member id or birth date")
                + but(history.unreadable(), "unreadable");
    String beside =
        history.besideOneAnother()
            ? "the claims of one patient in the input were held against one another"
            : "the claims of the input were not held against one another: it is too large";
    return List.of(given, beside);
  }

  private static String but(long count, String what) {
    return count == 0 ? "" : ", " + count(count, "claim") + " " + what;
  }

  /** The one word that a person sorts findings by: the severity of a failed edit, else its fate. */
  static String label(Finding finding) {
    return finding.verdict() == Verdict.FAILED
        ? finding.severity().name()
        : finding.verdict().name().replace('_', ' ');
  }

  static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code $13,914.67}. */
  public static String amount(Money money) {
    String sign = money.isNegative() ? "-$" : "$";
    return sign + String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(money.cents(), 2).abs());
  }

  /** A count with its noun: {@code 1 claim}, {@code 2 claims}. */
  public static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
