package org.cleanclaim.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a task costs: processor time of the thread that runs it, which other load of the machine
 * hardly changes, or time by the clock.
 */
final class Cost {
  private static final int WARM_UPS = 4;
  private static final Duration WARM = Duration.ofSeconds(4);
  private static final int TIMES = 7;
  private static final double MICROS = 1e3;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private Cost() {}

  /** Microseconds of one run, the median of several after others that warm up. */
  static double microseconds(Runnable task) {
    try {
      warmUp(task::run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      task.run();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / MICROS;
    }
    return Contest.median(times);
  }

  /** Something that reads or writes. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /** Microseconds of one run by the clock, the median of several after others that warm up. */
  static double elapsed(Task task) throws IOException {
    warmUp(task);
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      task.run();
      times[i] = (System.nanoTime() - start) / MICROS;
    }
    return Contest.median(times);
  }

  /** Until Java's compilers have hardly anything left to do. */
  private static void warmUp(Task task) throws IOException {
    long end = System.nanoTime() + WARM.toNanos();
    for (int i = 0; i < WARM_UPS || System.nanoTime() < end; i++) {
      task.run();
    }
  }
}
