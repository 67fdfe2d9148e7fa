package org.cleanclaim.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs programs over the same claims in turn, many times, so that whatever else the machine does
 * slows all of them alike; compares them within each round and takes the median of the rounds. The
 * processor time of the whole process is taken beside the time on the clock: other programs on the
 * machine hardly change it.
 */
final class Contest {
  private static final int WARM_UPS = 5;
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<Entrant> entrants = new ArrayList<>();
  private final int rounds;
  private final long claims;

  /** One program. */
  @FunctionalInterface
  interface Task {
    /** Does the whole work once and says how many claims it saw. */
    long run() throws Exception;
  }

  /** The arrays are filled round by round. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entrant(String name, Task task, double[] seconds, double[] processorSeconds) {}

  /**
   * What came out.
   *
   * @param claimsPerSecond by the clock, median of the rounds
   * @param microseconds of processor time per claim, all threads together, median
   * @param ratio speed against the first entrant's by processor time, median of the ratios within
   *     each round
   */
  record Result(String name, double claimsPerSecond, double microseconds, double ratio) {}

  Contest(long claims, int rounds) {
    this.claims = claims;
    this.rounds = rounds;
  }

  Contest enter(String name, Task task) {
    entrants.add(new Entrant(name, task, new double[rounds], new double[rounds]));
    return this;
  }

  List<Result> run() throws Exception {
    for (int round = -WARM_UPS; round < rounds; round++) {
      for (int turn = 0; turn < entrants.size(); turn++) {
        Entrant entrant = entrants.get(Math.floorMod(turn + round, entrants.size()));
        long processor = PROCESS.getProcessCpuTime();
        double seconds = timed(entrant);
        if (round >= 0) {
          entrant.seconds[round] = seconds;
          entrant.processorSeconds[round] = (PROCESS.getProcessCpuTime() - processor) / NANOS;
        }
      }
    }
    return entrants.stream().map(this::result).toList();
  }

  private double timed(Entrant entrant) throws Exception {
    long start = System.nanoTime();
    long seen = entrant.task.run();
    double seconds = (System.nanoTime() - start) / NANOS;
    if (seen != claims) {
      throw new IllegalStateException(entrant.name + " saw " + seen + " claims of " + claims);
    }
    return seconds;
  }

  private Result result(Entrant entrant) {
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      ratios[round] = entrants.get(0).processorSeconds[round] / entrant.processorSeconds[round];
    }
    return new Result(
        entrant.name,
        claims / median(entrant.seconds),
        median(entrant.processorSeconds) * MICROS / claims,
        median(ratios));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The results as rows of a table of Markdown. */
  static String table(List<Result> results) {
    StringBuilder text =
        new StringBuilder(
            "| what | claims/s | processor µs per claim | speed of the first |\n|---|---|---|---|\n");
    for (Result result : results) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %.2f | %.2f |%n",
              result.name,
              result.claimsPerSecond,
              result.microseconds,
              result.ratio));
    }
    return text.toString();
  }
}
