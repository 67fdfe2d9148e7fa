package org.cleanclaim.scrub;

import java.util.Collection;
import java.util.Optional;
import org.cleanclaim.rulebook.Rulebook;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Pooled sessions of one rulebook. A session that failed is not used again, nor is the pool that it
 * came from.
 */
final class Sessions implements AutoCloseable {
  /**
   * More matches on one claim than any sane rulebook has; rules insert nothing, so only a runaway
   * join gets here.
   */
  private static final int MOST_MATCHES = 100_000;

  private final Rulebook rulebook;
  private final Watchdog watchdog;
  private final ThreadLocal<Watchdog.Watch> watch;
  private volatile KieSessionsPool pool;

  Sessions(Rulebook rulebook, Watchdog watchdog) {
    this.rulebook = rulebook;
    this.watchdog = watchdog;
    watch = ThreadLocal.withInitial(this.watchdog::watch);
    pool = newPool();
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /**
   * Fires all rules over some facts.
   *
   * @return why the session failed, without claim content; empty when all rules ended
   */
  Optional<String> fire(Collection<?> facts, Findings findings) {
    KieSessionsPool used = pool;
    KieSession session = used.newKieSession();
    watch.get().begin(session::halt);
    try {
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      int fired = session.fireAllRules(MOST_MATCHES);
      if (watch.get().end()) {
        return renew(used, "it did not end in time");
      }
      if (fired >= MOST_MATCHES) {
        return renew(used, "it matched more than " + MOST_MATCHES + " times");
      }
      session.dispose();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      watch.get().end();
      return renew(used, kindOf(e));
    } catch (ThreadDeath stopped) {
      return renew(used, "it did not end in time");
    }
  }

  /** The innermost cause by its type only: its message may quote the claim. */
  private static String kindOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName();
  }

  private synchronized Optional<String> renew(KieSessionsPool failed, String reason) {
    if (pool == failed) {
      pool = newPool();
    }
    return Optional.of(reason);
  }

  private KieSessionsPool newPool() {
    return rulebook.newSessions(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
