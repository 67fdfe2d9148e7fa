package org.cleanclaim.generate.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.catalogue.Service;

/** Changes to the lines of a claim that leave everything else right. */
final class Lines {
  private Lines() {}

  /** The claim with another line instead of the one of its number, charges summed anew. */
  static Claim replaced(Claim claim, ServiceLine line) {
    List<ServiceLine> lines = new ArrayList<>(claim.lines());
    lines.set(line.number() - 1, line);
    return summed(claim, lines);
  }

  /** The claim with a plain line behind the others, like the first one but for the code. */
  static Claim added(Claim claim, String code, long cents) {
    ServiceLine first = claim.lines().get(0);
    int number = claim.lines().size() + 1;
    return appended(
        claim,
        first.with(
            line ->
                line.number(number)
                    .assignedNumber(Integer.toString(number))
                    .procedureCode(code)
                    .modifiers(List.of())
                    .units(BigDecimal.ONE)
                    .unit("UN")
                    .charge(Optional.of(new Money(cents)))));
  }

  static Claim added(Claim claim, Service service) {
    return added(claim, service.code(), service.price());
  }

  static Claim appended(Claim claim, ServiceLine line) {
    List<ServiceLine> lines = new ArrayList<>(claim.lines());
    lines.add(line);
    return summed(claim, lines);
  }

  private static Claim summed(Claim claim, List<ServiceLine> lines) {
    long cents = 0;
    for (ServiceLine line : lines) {
      cents += line.charge().map(Money::cents).orElse(0L);
    }
    Money charge = new Money(cents);
    return claim.with(c -> c.lines(lines).charge(Optional.of(charge)));
  }

  /** The number of the line behind all others. */
  static int last(Claim claim) {
    return claim.lines().size();
  }
}
