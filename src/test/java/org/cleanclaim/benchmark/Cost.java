package org.cleanclaim.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of the thread that runs a task: what else the machine does hardly changes it. */
final class Cost {
  private static final int WARM_UPS = 4;
  private static final int TIMES = 7;
  private static final double MICROS = 1e3;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private Cost() {}

  /** Microseconds of one run, the median of several after others that warm up. */
  static double microseconds(Runnable task) {
    for (int i = 0; i < WARM_UPS; i++) {
      task.run();
    }
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      task.run();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / MICROS;
    }
    return Contest.median(times);
  }
}
