package org.cleanclaim.scrub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.source.RuleFile;

/**
 * A rulebook that is replaced while it judges. The next one is built beside it and then takes over
 * at once: a claim is judged by one of them from beginning to end. The old one lets go of its
 * sessions when the last claim that it judges is done. Thread-safe.
 */
public final class RunningRulebook implements AutoCloseable {
  private final CodeSets codeSets;
  private final AtomicReference<Generation> current;
  private final AtomicInteger open = new AtomicInteger(1);

  /**
   * @param codeSets stay the caller's
   */
  public RunningRulebook(Rulebook first, CodeSets codeSets) {
    this.codeSets = codeSets;
    current = new AtomicReference<>(new Generation(first));
  }

  /** Something done with the scrubber in force. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Scrubber scrubber) throws IOException;
  }

  /** Does something with the rulebook in force; the scrubber must not be used afterwards. */
  public <T> T judge(Work<T> work) throws IOException {
    Generation used = enter();
    try {
      return work.with(used.scrubber);
    } finally {
      used.leave();
    }
  }

  /** The rulebook in force. */
  public Rulebook rulebook() {
    return current.get().rulebook;
  }

  /** How many rulebooks still hold sessions: one, and those whose last claims are not done. */
  public int open() {
    return open.get();
  }

  /**
   * Takes rule files over; of those that are as before nothing is compiled.
   *
   * @return why that could not be; the rulebook in force then stays
   */
  public synchronized Optional<RulebookException> reload(List<RuleFile> files) {
    try {
      replace(rulebook().changedTo(files));
      return Optional.empty();
    } catch (RulebookException e) {
      return Optional.of(e);
    }
  }

  private void replace(Rulebook next) {
    open.incrementAndGet();
    current.getAndSet(new Generation(next)).leave();
  }

  private Generation enter() {
    Generation one = current.get();
    while (!one.enter()) {
      one = current.get();
    }
    return one;
  }

  @Override
  public synchronized void close() {
    current.get().leave();
  }

  /** One rulebook with its scrubber, and how many use it; being in force counts as one. */
  private final class Generation {
    private final Rulebook rulebook;
    private final Scrubber scrubber;
    private final AtomicInteger users = new AtomicInteger(1);

    Generation(Rulebook rulebook) {
      this.rulebook = rulebook;
      scrubber = new Scrubber(rulebook, codeSets, Optional.empty());
    }

    /** Not when it is over already. */
    boolean enter() {
      return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void leave() {
      if (users.decrementAndGet() == 0) {
        scrubber.close();
        open.decrementAndGet();
      }
    }
  }
}
