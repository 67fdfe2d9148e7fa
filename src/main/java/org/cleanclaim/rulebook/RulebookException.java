package org.cleanclaim.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.source.RuleFault;

/** A rulebook with faults is not used at all: nothing is scrubbed with half of it. */
public final class RulebookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleFault> faults;

  public RulebookException(List<RuleFault> faults) {
    super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault of every file, sorted by file and line. */
  public List<RuleFault> faults() {
    return faults;
  }
}
