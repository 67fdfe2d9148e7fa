package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A thread lives on after its work was ended, and must not keep what that work held. */
class WatchdogTest {
  private static final Duration LIMIT = Duration.ofMillis(40);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void workThatWasStoppedIsLetGo() throws Exception {
    try (Watchdog watchdog = new Watchdog(LIMIT)) {
      Watchdog.Watch watch = watchdog.watch();

      WeakReference<Object> held = workUntilStopped(watch);

      assertThat(isLetGo(held)).isTrue();
    }
  }

  @Test
  void workThatEndedIsLetGo() throws Exception {
    try (Watchdog watchdog = new Watchdog(LIMIT)) {
      Watchdog.Watch watch = watchdog.watch();

      WeakReference<Object> held = workThatEnds(watch);

      assertThat(isLetGo(held)).isTrue();
    }
  }

  @Test
  void workThatBeginsAgainIsStoppedAgain() {
    try (Watchdog watchdog = new Watchdog(LIMIT)) {
      Watchdog.Watch watch = watchdog.watch();
      watch.begin(() -> {});

      assertThat(isStopped()).isTrue();
      assertThat(isStopped()).isTrue();
      assertThat(watch.end()).isTrue();
    }
  }

  @SuppressWarnings("removal")
  private static boolean isStopped() {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (Instant.now().isBefore(end)) {
        Thread.onSpinWait();
      }
      return false;
    } catch (ThreadDeath stopped) {
      return true;
    }
  }

  private static WeakReference<Object> workThatEnds(Watchdog.Watch watch) {
    Object[] session = new Object[1];
    watch.begin(() -> session[0] = "halted");
    assertThat(watch.end()).isFalse();
    return new WeakReference<>(session);
  }

  @SuppressWarnings("removal")
  private static WeakReference<Object> workUntilStopped(Watchdog.Watch watch) {
    Object[] session = new Object[1];
    watch.begin(() -> session[0] = "halted");
    try {
      long sum = 0;
      while (sum != -1) {
        sum = (sum + 1) & Integer.MAX_VALUE;
      }
    } catch (ThreadDeath stopped) {
      assertThat(session[0]).isEqualTo("halted");
      assertThat(watch.end()).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
    return new WeakReference<>(session);
  }

  private static boolean isLetGo(WeakReference<Object> held) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (held.get() != null && Instant.now().isBefore(end)) {
      System.gc();
      Thread.sleep(10);
    }
    return held.get() == null;
  }
}
