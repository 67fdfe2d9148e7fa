package org.cleanclaim.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;

/** Changes one line that lends itself to it. */
final class LineFault implements Planter {
  private final FaultKind kind;
  private final String table;
  private final Change change;

  /** What becomes of a line. */
  @FunctionalInterface
  interface Change {
    /** The line with the fault; empty when it can't have it. */
    Optional<ServiceLine> of(ServiceLine line, Claim claim, SplittableRandom random);
  }

  LineFault(FaultKind kind, String table, Change change) {
    this.kind = kind;
    this.table = table;
    this.change = change;
  }

  @Override
  public Optional<FaultyClaim> plant(Claim claim, SplittableRandom random) {
    int lines = claim.lines().size();
    int start = random.nextInt(lines);
    for (int i = 0; i < lines; i++) {
      ServiceLine line = claim.lines().get((start + i) % lines);
      Optional<ServiceLine> changed = change.of(line, claim, random);
      if (changed.isPresent()) {
        Claim faulty = Lines.replaced(claim, changed.get());
        List<Integer> at = List.of(line.number());
        PlantedFault fault =
            new PlantedFault(kind, at, table, Differences.between(line, changed.get()));
        return Optional.of(new FaultyClaim(faulty, fault));
      }
    }
    return Optional.empty();
  }
}
