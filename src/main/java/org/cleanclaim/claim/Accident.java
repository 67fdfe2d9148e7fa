package org.cleanclaim.claim;

import java.util.List;

/**
 * That the services are due to an accident (CLM11): causes AA, EM, OA; state and country of an
 * automobile accident.
 */
public record Accident(List<String> causes, String state, String country) {
  public static final Accident NONE = new Accident(List.of(), "", "");

  public Accident {
    causes = List.copyOf(causes);
    state = Text.orEmpty(state);
    country = Text.orEmpty(country);
  }
}
