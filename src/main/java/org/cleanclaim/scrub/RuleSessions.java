package org.cleanclaim.scrub;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.CompiledRule;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.kiesession.session.StatefulSessionPool;

/**
 * Pooled sessions of one rule. A session that failed is not used again, nor is the pool that it
 * came from.
 */
final class RuleSessions implements AutoCloseable {
  /**
   * More matches on one claim than any sane rule has; rules insert nothing, so only a runaway join
   * gets here.
   */
  private static final int MOST_MATCHES = 100_000;

  private static final String OUT_OF_TIME = "it did not end in time";

  private final CompiledRule rule;
  private volatile StatefulSessionPool pool;

  RuleSessions(CompiledRule rule) {
    this.rule = rule;
  }

  /**
   * Fires the rule over some facts.
   *
   * @return why the session failed, without claim content; empty when the rule ended
   */
  Optional<String> fire(List<?> facts, Findings findings, Watchdog.Watch watch) {
    StatefulSessionPool used = pool();
    try {
      return fire(used, facts, findings, watch);
    } catch (ThreadDeath stopped) {
      watch.end();
      return renew(used, OUT_OF_TIME);
    }
  }

  private Optional<String> fire(
      StatefulSessionPool used, List<?> facts, Findings findings, Watchdog.Watch watch) {
    StatefulKnowledgeSessionImpl session = used.get();
    watch.begin(session::halt);
    try {
      session.setGlobal("findings", findings);
      for (Object fact : facts) {
        session.insert(fact);
      }
      int fired = session.fireAllRules(MOST_MATCHES);
      if (watch.end()) {
        return renew(used, OUT_OF_TIME);
      }
      if (fired >= MOST_MATCHES) {
        return renew(used, "it matched more than " + MOST_MATCHES + " times");
      }
      session.dispose();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      watch.end();
      return renew(used, kindOf(e));
    }
  }

  /** The innermost cause by its type only: its message may quote the claim. */
  private static String kindOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause instanceof ThreadDeath ? OUT_OF_TIME : cause.getClass().getSimpleName();
  }

  private StatefulSessionPool pool() {
    StatefulSessionPool known = pool;
    return known != null ? known : openPool();
  }

  private synchronized StatefulSessionPool openPool() {
    if (pool == null) {
      pool = newPool();
    }
    return pool;
  }

  private synchronized Optional<String> renew(StatefulSessionPool failed, String reason) {
    if (pool == failed) {
      pool = null;
    }
    return Optional.of(reason);
  }

  /** An empty pool that grows with the threads: most rules never fire on most inputs. */
  private StatefulSessionPool newPool() {
    InternalKnowledgeBase base = rule.base();
    return new StatefulSessionPool(
        base,
        0,
        () ->
            (StatefulKnowledgeSessionImpl)
                base.newKieSession(base.getSessionConfiguration(), null, true));
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdown();
    }
  }
}
