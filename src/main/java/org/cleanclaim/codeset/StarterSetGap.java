package org.cleanclaim.codeset;

import java.util.List;
import org.cleanclaim.codeset.InvalidCode.Kind;

/**
 * Codes of a claim that nothing can be said of, because only the starter sets speak of their day
 * and do not list them. One fact for each kind of code.
 *
 * @param codes in the order of the claim, each once, at least one
 */
public record StarterSetGap(Kind kind, List<String> codes) {
  public StarterSetGap {
    codes = List.copyOf(codes);
  }

  /** The codes, for messages. */
  public String listed() {
    return String.join(", ", codes);
  }
}
