package org.cleanclaim.scrub;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends the scrubbing of a claim that does not end by itself. A session that only fires too much
 * stops when it is halted; a condition that never finishes evaluating does not listen to that, and
 * its thread has to be stopped.
 */
final class Watchdog implements AutoCloseable {
  private final long limitNanos;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param limit how long one claim may take; a stuck one is noticed at latest after a quarter more
   */
  Watchdog(Duration limit) {
    limitNanos = limit.toNanos();
    long period = Math.max(1, limit.toMillis() / 4);
    var unused = clock.scheduleAtFixedRate(this::look, period, period, TimeUnit.MILLISECONDS);
  }

  /** One thread's watch over one claim after another. */
  Watch watch() {
    Watch watch = new Watch(Thread.currentThread());
    watches.add(watch);
    return watch;
  }

  private void look() {
    long now = System.nanoTime();
    watches.removeIf(w -> !w.thread.isAlive());
    watches.forEach(w -> w.look(now, limitNanos));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Knows since when its thread works on a claim, and how to end that. */
  static final class Watch {
    private final Thread thread;
    private Runnable halt = Watch::haltNothing;
    private long since;
    private boolean busy;
    private boolean halted;
    private boolean stopped;

    private Watch(Thread thread) {
      this.thread = thread;
    }

    synchronized void begin(Runnable halting) {
      halt = halting;
      since = System.nanoTime();
      busy = true;
      halted = false;
    }

    /**
     * Ends the watch over this claim and tells whether the watchdog ended the work. Also to be
     * called by the thread after it was stopped, which leaves it interrupted.
     */
    synchronized boolean end() {
      busy = false;
      halt = Watch::haltNothing;
      if (stopped) {
        stopped = false;
        var unused = Thread.interrupted();
      }
      return halted;
    }

    /** A thread keeps its watch, and would keep the last session by what halts it. */
    private static void haltNothing() {}

    private synchronized void look(long now, long limitNanos) {
      if (busy && now - since > limitNanos) {
        if (halted) {
          // Once is not enough where the engine takes the end of one try for a reason to try again.
          since = now;
          halt = Watch::haltNothing;
          stopped = true;
          stop();
        } else {
          halted = true;
          halt.run();
        }
      }
    }

    /**
     * Java has no other way to end a thread that does not listen; what it may leave half done is
     * the session, which is thrown away with its pool.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private void stop() {
      try {
        thread.stop();
      } catch (UnsupportedOperationException sinceJava20) {
        // This thread is lost; the clock goes on for the others.
        thread.interrupt();
      }
    }
  }
}
