package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.intake.x12.X12ClaimReader;
import org.cleanclaim.report.Report;
import org.cleanclaim.report.ReportFormat;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.ReportHeader.HistoryUsed;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/**
 * How much memory a claim costs on its way, which tells without a clock when a stage became many
 * times dearer. The limits are about three times what was measured; whoever lowers the cost lowers
 * them.
 */
class AllocationPerClaimTest {
  private static final int CLAIMS = 2_000;
  private static final long MOST_TO_READ = 24_000;
  private static final long MOST_OVERALL = 130_000;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  @Test
  void readingAClaimAllocatesLittle() throws IOException {
    byte[] bytes = MadeClaims.x12(CLAIMS, "usual", 17);

    assertThat(perClaim(() -> read(bytes, claim -> {}))).isLessThan(MOST_TO_READ);
  }

  @Test
  void aClaimAllocatesLittleFromFileToReport() throws Exception {
    byte[] bytes = MadeClaims.x12(CLAIMS, "usual", 17);
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty());
        Report report =
            ReportFormat.JSONL.open(
                OutputStream.nullOutputStream(),
                new ReportHeader("test", 0, "", List.of(), HistoryUsed.NONE, Map.of()),
                ReportFormat.Layout.PLAIN)) {
      long perClaim = perClaim(() -> read(bytes, claim -> report.claim(scrubber.scrub(claim))));

      assertThat(perClaim).isLessThan(MOST_OVERALL);
    }
  }

  /** Takes a claim. */
  @FunctionalInterface
  private interface Taker {
    void take(Claim claim) throws IOException;
  }

  /** Reads all claims. */
  @FunctionalInterface
  private interface Run {
    void all() throws IOException;
  }

  private static void read(byte[] bytes, Taker taker) throws IOException {
    try (X12ClaimReader reader = new X12ClaimReader("made.837", new ByteArrayInputStream(bytes))) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          taker.take(claim);
        }
      }
    }
  }

  /** Bytes per claim of a second run: the first one fills caches and builds rule bases. */
  private static long perClaim(Run run) throws IOException {
    run.all();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    run.all();
    long perClaim = (THREADS.getCurrentThreadAllocatedBytes() - before) / CLAIMS;
    System.out.println(perClaim + " bytes per claim");
    return perClaim;
  }
}
