package org.cleanclaim.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.impact.Impact;
import org.cleanclaim.report.impact.ImpactFormat;
import org.cleanclaim.report.impact.ImpactHeader;
import org.cleanclaim.report.impact.ImpactHeader.RuleEdit;

/** A made-up impact in every format, to look at: {@code SampleImpacts FOLDER}. */
final class SampleImpacts {
  private static final ScrubbedClaim NASTY = NastySamples.nasty();
  private static final ScrubbedClaim PLAIN =
      new ScrubbedClaim(
          Samples.claim("A1").lines(List.of(Samples.line(1, "45380", 45000))).build(), List.of());

  private SampleImpacts() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (ImpactFormat format : ImpactFormat.values()) {
      Files.writeString(folder.resolve(fileName(format)), rendered(format));
    }
  }

  static String fileName(ImpactFormat format) {
    String extension = format == ImpactFormat.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
    return "impact." + extension;
  }

  static String rendered(ImpactFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(impact(), header(), out, ReportFormat.Layout.PLAIN);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ImpactHeader header() {
    return new ImpactHeader(
        "v1<script>",
        "=rules",
        Samples.HEADER,
        Samples.HEADER,
        new TreeMap<>(
            Map.of(
                "ncci/mue-line-units", RuleEdit.EDITED,
                "visit/new-patient", RuleEdit.ADDED,
                "necessity/not-covered", RuleEdit.REMOVED)));
  }

  static Impact impact() {
    Impact impact = new Impact(2);
    impact.add(PLAIN, PLAIN);
    impact.add(NASTY, NASTY);
    impact.add(with(NASTY), NASTY);
    impact.add(with(PLAIN, units("2 units, limit 1")), with(PLAIN));
    for (int i = 0; i < 3; i++) {
      impact.add(with(PLAIN), with(PLAIN, units("2 units, limit 1")));
    }
    impact.add(
        with(PLAIN, units("2 units, limit 1")), with(PLAIN, units("2 units, the limit is 1")));
    impact.add(with(PLAIN, gap()), with(PLAIN));
    FileFindings envelope = Samples.envelope();
    impact.add(new FileFindings(envelope.envelope(), List.of()), envelope);
    impact.add(new UnreadableClaim("day.837", "", Optional.empty(), 3, "cut off"));
    return impact;
  }

  private static ScrubbedClaim with(ScrubbedClaim claim, Finding... findings) {
    return new ScrubbedClaim(claim.claim(), List.of(findings));
  }

  private static Finding units(String message) {
    return new Made("ncci/mue-line-units")
        .denial(message)
        .lines(1)
        .atRisk(45000)
        .at(new Location.InCell(2, "units"))
        .build();
  }

  private static Finding gap() {
    return new Made("necessity/not-covered").notChecked("no policy").build();
  }
}
