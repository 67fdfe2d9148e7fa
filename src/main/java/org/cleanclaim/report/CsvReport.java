package org.cleanclaim.report;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * A row for each finding, for a spreadsheet: UTF-8, commas, every cell in quotes, a header row. The
 * {@code kind} of a row is configuration, claim, file or unreadable; lists within a cell are parted
 * by {@code "; "}. No cell can run as a formula ({@link FormulaGuard}). Clean claims have no row.
 */
final class CsvReport implements Report {
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "file",
          "claimId",
          "claimType",
          "lines",
          "codes",
          "verdict",
          "severity",
          "rule",
          "title",
          "message",
          "fix",
          "citation",
          "group",
          "carc",
          "rarc",
          "status",
          "disposition",
          "snip",
          "claimCharge",
          "chargeAtRisk",
          "location",
          "evidence",
          "unreadableClaims");

  private final CSVWriter csv;
  private final ReportHeader header;
  private final Summary summary = new Summary();

  CsvReport(OutputStream out, ReportHeader header) throws IOException {
    this.header = header;
    csv =
        new CSVWriter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8),
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
    write(COLUMNS.stream());
    if (header.configuration().isPresent()) {
      configuration(header.configuration().get());
    }
  }

  /** What the claims are judged by stands ahead of them: the file, then a row for each setting. */
  private void configuration(ReportHeader.ConfigurationUsed configuration) throws IOException {
    String file = configuration.file();
    setting(file, new ReportHeader.SettingUsed("sha256", "", configuration.sha256()));
    for (ReportHeader.SettingUsed setting : configuration.settings()) {
      setting(file, setting);
    }
  }

  private void setting(String file, ReportHeader.SettingUsed setting) throws IOException {
    int rule = COLUMNS.indexOf("rule");
    write(
        Stream.of(
                texts("configuration", file),
                blanks(rule - 2),
                texts(setting.name(), setting.kind(), setting.value()),
                blanks(COLUMNS.size() - rule - 3))
            .flatMap(cells -> cells));
  }

  @Override
  public void claim(ScrubbedClaim scrubbed) throws IOException {
    summary.add(scrubbed);
    Claim claim = scrubbed.claim();
    for (Finding finding : scrubbed.findings()) {
      write(
          Stream.of(
                  texts("claim", claim.file(), claim.id(), claim.type().name()),
                  texts(lines(finding), codes(claim, finding)),
                  finding(finding, amount(claim.charge())),
                  texts(""))
              .flatMap(cells -> cells));
    }
  }

  @Override
  public void file(FileFindings file) throws IOException {
    summary.add(file);
    String level = Wording.lowerCase(file.envelope().level());
    String envelope = level + " " + file.envelope().controlNumber();
    for (Finding finding : file.findings()) {
      write(
          Stream.of(
                  texts("file", file.envelope().file(), "", "", "", envelope),
                  finding(finding, ""),
                  texts(""))
              .flatMap(cells -> cells));
    }
  }

  @Override
  public void unreadable(UnreadableClaim claim) throws IOException {
    summary.add(claim);
    String place = claim.location().map(Wording::of).orElse("");
    write(
        Stream.of(
                texts("unreadable", claim.file(), claim.claimId()),
                blanks(COLUMNS.indexOf("message") - 3),
                texts(claim.reason()),
                blanks(COLUMNS.indexOf("location") - COLUMNS.indexOf("message") - 1),
                texts(place, "", String.valueOf(claim.claims())))
            .flatMap(cells -> cells));
  }

  private Stream<String> finding(Finding finding, String claimCharge) {
    return Stream.of(
            texts(
                finding.verdict().name(),
                finding.severity().name(),
                finding.rule(),
                header.title(finding.rule()),
                finding.message(),
                finding.fix(),
                finding.citation(),
                finding.group().orElse(""),
                finding.carc().orElse(""),
                joined(finding.rarc().stream()),
                finding.status().orElse(""),
                finding.disposition().orElse(""),
                finding.snip().map(String::valueOf).orElse("")),
            Stream.of(claimCharge, amount(finding.chargeAtRisk())),
            texts(
                Wording.places(finding.origin()),
                joined(finding.evidence().stream().map(Wording::of))))
        .flatMap(cells -> cells);
  }

  private static Stream<String> texts(String... cells) {
    return Stream.of(cells).map(WellFormed::text).map(FormulaGuard::safe);
  }

  private static Stream<String> blanks(int count) {
    return Stream.generate(() -> "").limit(count);
  }

  /** Unguarded: an amount of ours is a number, also with its minus sign. */
  private static String amount(Optional<Money> amount) {
    return amount.map(Money::toString).orElse("");
  }

  private static String lines(Finding finding) {
    return joined(finding.lines().stream().map(String::valueOf));
  }

  private static String codes(Claim claim, Finding finding) {
    Set<Integer> numbers = Set.copyOf(finding.lines());
    return joined(
        claim.lines().stream()
            .filter(line -> numbers.contains(line.number()))
            .map(Wording::billed));
  }

  private static String joined(Stream<String> items) {
    return items.collect(Collectors.joining("; "));
  }

  private void write(Stream<String> cells) throws IOException {
    csv.writeNext(cells.toArray(String[]::new), true);
    throwFailure();
  }

  /** The writer keeps what failed to itself until asked. */
  private void throwFailure() throws IOException {
    if (csv.getException() != null) {
      throw csv.getException();
    }
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
    throwFailure();
  }

  @Override
  public Summary summary() {
    return summary;
  }
}
