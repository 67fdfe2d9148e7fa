package org.cleanclaim.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.cleanclaim.benchmark.Chart.Curve;
import org.cleanclaim.benchmark.Chart.Point;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.PatientHistory;

/**
 * What a claim costs against the size of the rulebook, of the claim and of the patient's history,
 * in processor time of one thread, and by the clock against the number of threads. Prints tables
 * and writes a chart to the file named.
 */
public final class ScalingBenchmark {
  private static final int CLAIMS = 2_000;
  private static final List<Integer> RULES = List.of(50, 100, 200, 400, 800);
  private static final List<Integer> LINES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 999);
  private static final List<Integer> PRIOR_LINES = List.of(0, 5, 50, 500, 5_000);
  private static final List<Integer> THREADS = List.of(1, 2, 3, 4);
  private static final int CURVES_IN_A_ROW = 3;
  private static final int MOST_RULES = 800;
  private static final int LINES_OF_VISIT = 3;
  private static final int LINES_OF_COURSE = 999;
  private static final int MOST_FINDINGS_OF_COURSE = 5;

  private final Workload workload;
  private final List<PlannedClaim> claims;

  private ScalingBenchmark(Workload workload) throws IOException {
    this.workload = workload;
    claims = workload.claims(CLAIMS * 3);
  }

  /** The chart's file is the only argument. */
  public static void main(String[] arguments) throws Exception {
    try (Workload workload = Workload.open()) {
      ScalingBenchmark benchmark = new ScalingBenchmark(workload);
      List<Curve> curves = new ArrayList<>();
      RulebookCopies rulebooks = new RulebookCopies(MOST_RULES);
      curves.add(curve("µs per claim, by rules", RULES, n -> benchmark.rules(rulebooks, n)));
      try (Scrubber scrubber = workload.scrubber(Rulebook.of(RuleFiles.builtIn()))) {
        curves.add(
            benchmark.lines(
                "µs per claim, by lines", scrubber, n -> LargeClaims.ofLines(benchmark.claims, n)));
        curves.add(
            benchmark.lines(
                "µs per claim, by lines of a team",
                scrubber,
                n -> LargeClaims.ofTeam(benchmark.claims, n)));
        Claim visit = benchmark.visitOfCleanCourse(scrubber);
        curves.add(
            benchmark.lines(
                "µs per claim, by lines of a course",
                scrubber,
                n -> LargeClaims.ofCourse(visit, n)));
        curves.add(
            curve("µs per claim, by prior lines", PRIOR_LINES, n -> benchmark.prior(scrubber, n)));
        curves.add(
            curve("µs by the clock, by threads", THREADS, n -> benchmark.threads(scrubber, n)));
      }
      Files.writeString(Path.of(arguments[0]), Chart.curves(curves, CURVES_IN_A_ROW));
    }
  }

  private static Curve curve(String title, List<Integer> sizes, IntToDoubleFunction cost) {
    List<Point> points = new ArrayList<>();
    System.out.printf("| %s | |%n|---|---|%n", title);
    for (int size : sizes) {
      double microseconds = cost.applyAsDouble(size);
      points.add(new Point(size, microseconds));
      System.out.printf(Locale.ROOT, "| %,d | %,.1f |%n", size, microseconds);
    }
    System.out.println();
    return new Curve(title, points);
  }

  /** The claims stand beside one another, as the pipeline hands them over. */
  private double rules(RulebookCopies rulebooks, int count) {
    List<ClaimOfPatient> together =
        claims.subList(0, CLAIMS).stream()
            .map(planned -> new ClaimOfPatient(planned.claim(), PatientHistory.UNKNOWN))
            .toList();
    try (Scrubber scrubber = workload.scrubber(rulebooks.first(count))) {
      return Cost.microseconds(() -> scrubber.scrub(together)) / CLAIMS;
    }
  }

  /** A finding costs more than a line, so the table says how many there are. */
  private Curve lines(String title, Scrubber scrubber, IntFunction<Claim> large) {
    List<Point> points = new ArrayList<>();
    System.out.printf("| %s | µs per line | findings per line |%n|---|---|---|%n", title);
    for (int count : LINES) {
      Claim claim = large.apply(count);
      double microseconds =
          each(scrubber, claim, PatientHistory.UNKNOWN, Math.max(2, CLAIMS / count));
      points.add(new Point(count, microseconds));
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,.1f | %.2f |%n",
          count,
          microseconds / count,
          (double) scrubber.scrub(claim).findings().size() / count);
    }
    System.out.println();
    return new Curve(title, points);
  }

  /** The first made claim of several lines whose whole course has hardly a finding. */
  private Claim visitOfCleanCourse(Scrubber scrubber) {
    for (PlannedClaim planned : claims) {
      Claim claim = planned.claim();
      Claim course = LargeClaims.ofCourse(claim, LINES_OF_COURSE);
      if (claim.lines().size() >= LINES_OF_VISIT
          && scrubber.scrub(course).findings().size() <= MOST_FINDINGS_OF_COURSE) {
        return claim;
      }
    }
    throw new IllegalStateException("no claim makes a course without findings");
  }

  private double prior(Scrubber scrubber, int count) {
    HistoryIndex index = new HistoryIndex(true);
    LargeClaims.ofPatient(claims, count).forEach(index::addSubmitted);
    Claim claim = claims.get(0).claim();
    return each(scrubber, claim, index.historyOf(claim, 0), count < 500 ? CLAIMS : 20);
  }

  /** From an 837 to JSON Lines. */
  private double threads(Scrubber scrubber, int count) {
    try {
      byte[] bytes = MadeClaims.written(claims, WrittenFormat.X12);
      return Cost.elapsed(
              () ->
                  Workload.scrub(
                      scrubber,
                      new ByteArrayInputStream(bytes),
                      OutputStream.nullOutputStream(),
                      count))
          / claims.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double each(Scrubber scrubber, Claim claim, PatientHistory history, int times) {
    return Cost.microseconds(
            () -> {
              for (int i = 0; i < times; i++) {
                scrubber.scrub(claim, history);
              }
            })
        / times;
  }
}
