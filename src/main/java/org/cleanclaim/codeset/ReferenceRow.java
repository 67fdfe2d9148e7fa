package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a code set as a fact for rules: immutable, shared by all sessions, able to say where it
 * is from.
 */
public interface ReferenceRow {
  Edition edition();

  /** The dates of service that the row holds for. */
  Term term();

  /** The cells that a finding shows as evidence, by name, in order. */
  Map<String, String> cells();

  /** Whether the row holds on a date of service; never on an unknown one. */
  default boolean inForceOn(Optional<LocalDate> dateOfService) {
    return dateOfService.isPresent() && term().contains(dateOfService.get());
  }
}
