package org.cleanclaim.rulebook.configuration;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration with faults is not used at all; the message tells each as file:line: what. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Something wrong with a configuration; the line is 1-based. */
  public record Fault(int line, String message) {}

  public ConfigurationException(String file, List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> file + ":" + fault.line() + ": " + fault.message())
            .collect(Collectors.joining("\n")));
  }
}
