package org.cleanclaim.claim;

import java.util.List;
import java.util.Optional;

/**
 * A line that an earlier claim of the patient, to the same payer, bills already: the first of them
 * that agrees with it in everything.
 */
public record RepeatedService(ServiceLine line, PriorServiceLine prior) implements Citable {
  /** The repetition of a line of a claim, looked for in the services of other claims. */
  public static Optional<RepeatedService> of(
      ServiceLine line, Claim claim, List<PriorServiceLine> others) {
    if (line.procedureCode().isEmpty() || line.performingNpi().isEmpty()) {
      return Optional.empty();
    }
    PriorServiceLine first = null;
    for (PriorServiceLine other : others) {
      if ((first == null || first.isAfter(other))
          && other.repeats(line)
          && other.precedes(claim)
          && other.samePayer(claim)) {
        first = other;
      }
    }
    return Optional.ofNullable(first).map(prior -> new RepeatedService(line, prior));
  }

  public int lineNumber() {
    return line.number();
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return line.citedField();
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
