package org.cleanclaim.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.inquiry.CodeInventory;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.generate.ClaimGenerator;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Window;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.intake.x12.X12ClaimReader;
import org.cleanclaim.report.Report;
import org.cleanclaim.report.ReportFormat;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.ReportHeader.HistoryUsed;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.ScrubPipeline;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.history.HistoryIndex;

/**
 * What benchmarks work on: generated claims with the usual share of faults, and the code sets of
 * the snapshot that the system property {@code snapshot} names, else the starter sets.
 */
final class Workload implements AutoCloseable {
  private static final long SEED = 37;

  private final Path snapshot;
  private final CodeSets codeSets;

  private Workload(Path snapshot) {
    this.snapshot = snapshot;
    codeSets = SnapshotCodeSets.open(snapshot);
  }

  static Workload open() throws IOException {
    String named = System.getProperty("snapshot", "");
    return new Workload(
        named.isEmpty()
            ? StarterCodeSets.snapshot(StarterCodeSets.userCache())
            : Path.of(named).toAbsolutePath());
  }

  CodeSets codeSets() {
    return codeSets;
  }

  Scrubber scrubber(Rulebook rulebook) {
    return new Scrubber(rulebook, codeSets, Optional.empty());
  }

  /** The same claims whenever the code sets are the same. */
  List<PlannedClaim> claims(int count) throws IOException {
    try (Store store = new Store(snapshot)) {
      Catalogue catalogue =
          new Catalogue(codeSets, new CodeInventory(store), Window.quarterOf(codeSets), SEED);
      ClaimGenerator generator = new ClaimGenerator(catalogue, FaultShares.usual(), SEED);
      List<PlannedClaim> claims = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        claims.add(generator.next());
      }
      return claims;
    }
  }

  /** 837 in, JSON Lines out, as {@code cleanclaim scrub} does it. */
  static long scrub(Scrubber scrubber, InputStream in, OutputStream out, int threads)
      throws IOException {
    try (X12ClaimReader reader = new X12ClaimReader("claims.837", in);
        Report report = report(out)) {
      HistoryIndex nobody = new HistoryIndex(false);
      new ScrubPipeline(scrubber, nobody, threads).run(reader::next, new ToReport(report));
      report.finish();
      return report.summary().claims();
    }
  }

  static Report report(OutputStream out) throws IOException {
    ReportHeader header =
        new ReportHeader("benchmark", 0, "", List.of(), HistoryUsed.NONE, Map.of());
    return ReportFormat.JSONL.open(out, header, ReportFormat.Layout.PLAIN);
  }

  /** Writes everything that the pipeline delivers. */
  private record ToReport(Report report) implements ScrubPipeline.Sink {
    @Override
    public void claim(ScrubbedClaim claim) throws IOException {
      report.claim(claim);
    }

    @Override
    public void file(FileFindings file) throws IOException {
      report.file(file);
    }

    @Override
    public void unreadable(UnreadableClaim claim) {
      throw new UncheckedIOException(new IOException("unreadable: " + claim.reason()));
    }
  }

  @Override
  public void close() {
    codeSets.close();
  }
}
