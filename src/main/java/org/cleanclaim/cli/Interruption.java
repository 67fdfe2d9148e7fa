package org.cleanclaim.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cleanclaim.scrub.history.Source;

/**
 * Lets Ctrl-C, or a request to terminate, end a run cleanly: no further claim is read, what was
 * read is judged, and the report is finished and says that it is not of everything.
 */
final class Interruption implements AutoCloseable {
  /** After this the process ends all the same: the input may never give another byte. */
  private static final Duration MOST_TIME = Duration.ofSeconds(30);

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean stopped;

  private Interruption() {}

  /** Waits for a signal until it is closed. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Stops the run and lets it come to its end. */
  private void stop() {
    stopped = true;
    try {
      boolean inTime = ended.await(MOST_TIME.toSeconds(), TimeUnit.SECONDS);
      if (!inTime) {
        System.err.println("cleanclaim: the run did not stop in time; there is no report");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A source that ends when the run is stopped. */
  Source over(Source source) {
    return () -> stopped ? Optional.empty() : source.next();
  }

  boolean isStopped() {
    return stopped;
  }

  /** Everything is written: the process may end. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending because of the signal; the hook is running.
    }
  }
}
