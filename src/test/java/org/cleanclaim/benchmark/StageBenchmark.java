package org.cleanclaim.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.intake.x12.X12ClaimReader;
import org.cleanclaim.report.Report;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.facts.ClaimFacts;
import org.cleanclaim.scrub.history.PatientHistory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What each stage costs per claim, on one thread. {@code scrub} includes {@code lookUp}. */
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class StageBenchmark {
  private static final int CLAIMS = 5_000;

  private Workload workload;
  private Scrubber scrubber;
  private byte[] bytes;
  private final List<Claim> claims = new ArrayList<>();
  private final List<ScrubbedClaim> scrubbed = new ArrayList<>();

  /** Reads and judges everything once, so that each stage finds its input ready. */
  @Setup
  public void open() throws Exception {
    workload = Workload.open();
    scrubber = workload.scrubber(Rulebook.of(RuleFiles.builtIn()));
    bytes = MadeClaims.written(workload.claims(CLAIMS), WrittenFormat.X12);
    try (X12ClaimReader reader = reader()) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          claims.add(claim);
          scrubbed.add(scrubber.scrub(claim));
        }
      }
    }
  }

  @TearDown
  public void close() {
    scrubber.close();
    workload.close();
  }

  private X12ClaimReader reader() throws IOException {
    return new X12ClaimReader("claims.837", new ByteArrayInputStream(bytes));
  }

  /** 837 bytes to claims. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void read(Blackhole hole) throws IOException {
    try (X12ClaimReader reader = reader()) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        hole.consume(next);
      }
    }
  }

  /** A claim's facts and the rows of the tables that its codes hit. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void lookUp(Blackhole hole) {
    for (Claim claim : claims) {
      hole.consume(
          ClaimFacts.of(claim, PatientHistory.UNKNOWN.seenBy(claim, claim), workload.codeSets()));
    }
  }

  /** Claims to findings: facts, screen, sessions. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void scrub(Blackhole hole) {
    for (Claim claim : claims) {
      hole.consume(scrubber.scrub(claim));
    }
  }

  /** Findings to JSON Lines. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void report() throws IOException {
    try (Report report = Workload.report(OutputStream.nullOutputStream())) {
      for (ScrubbedClaim claim : scrubbed) {
        report.claim(claim);
      }
      report.finish();
    }
  }

  /** The system property {@code snapshot} reaches the forked machine. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(StageBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Dsnapshot=" + System.getProperty("snapshot", ""))
                .build())
        .run();
  }
}
