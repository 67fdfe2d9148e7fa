package org.cleanclaim.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.PtpEdit;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a look-up takes in a snapshot of the published tables: from memory, at first touch from
 * the store, and how long a snapshot takes to open. The system property {@code snapshot} names it.
 */
@Fork(1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodeSetLookUpBenchmark {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 15);
  private static final List<String> CODES =
      List.of(
          "45385", "99213", "27447", "11042", "93000", "80053", "97140", "G0105", "J1885", "64483",
          "20610", "71046", "43239", "29881", "36415", "99285", "59400", "00810", "90834", "66984");

  private static SnapshotCodeSets open() {
    return SnapshotCodeSets.open(Path.of(System.getProperty("snapshot")));
  }

  /** A snapshot whose codes were all touched. */
  @State(Scope.Benchmark)
  public static class Warm {
    private SnapshotCodeSets codeSets;
    private int next;

    @Setup
    public void touch() {
      codeSets = open();
      for (String code : CODES) {
        pair(code);
      }
    }

    @TearDown
    public void close() {
      codeSets.close();
    }

    private String code() {
      next = (next + 1) % CODES.size();
      return CODES.get(next);
    }

    private List<PtpEdit> pair(String code) {
      return codeSets
          .procedure(code)
          .pairs()
          .inForce(CodeTable.NCCI_PTP_PRACTITIONER, "45380", DAY);
    }
  }

  /** A snapshot that was just opened, and the next code to touch. */
  @State(Scope.Benchmark)
  public static class Cold {
    private SnapshotCodeSets codeSets;
    private int next;

    @Setup(Level.Iteration)
    public void openAnew() {
      codeSets = open();
      next = (next + 1) % CODES.size();
    }

    @TearDown(Level.Iteration)
    public void close() {
      codeSets.close();
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public ProcedureProfile warmProcedure(Warm warm) {
    return warm.codeSets.procedure(warm.code());
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public List<PtpEdit> warmPair(Warm warm) {
    return warm.pair(warm.code());
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public DiagnosisProfile warmDiagnosis(Warm warm) {
    return warm.codeSets.diagnosis("E1165");
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 20)
  @Measurement(iterations = 100)
  public ProcedureProfile coldProcedure(Cold cold) {
    return cold.codeSets.procedure(CODES.get(cold.next));
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 20)
  @Measurement(iterations = 100)
  public List<PtpEdit> coldPair(Cold cold) {
    return cold.codeSets
        .procedure(CODES.get(cold.next))
        .pairs()
        .inForce(CodeTable.NCCI_PTP_PRACTITIONER, "45380", DAY);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 20)
  @Measurement(iterations = 100)
  public DiagnosisProfile coldDiagnosis(Cold cold) {
    return cold.codeSets.diagnosis("E1165");
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 5)
  @Measurement(iterations = 30)
  public int opening() {
    try (SnapshotCodeSets codeSets = open()) {
      return codeSets.editions().size();
    }
  }

  /** Measures everything in the snapshot that the first argument names. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(CodeSetLookUpBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Dsnapshot=" + Path.of(arguments[0]).toAbsolutePath())
                .build())
        .run();
  }
}
