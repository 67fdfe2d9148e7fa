package org.cleanclaim.claim;

import java.util.List;

/** A tooth and the surfaces treated (TOO). */
public record Tooth(String number, List<String> surfaces) {
  public Tooth {
    number = Text.orEmpty(number);
    surfaces = List.copyOf(surfaces);
  }
}
