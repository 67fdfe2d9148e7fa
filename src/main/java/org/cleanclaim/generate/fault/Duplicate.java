package org.cleanclaim.generate.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.catalogue.Service;

/** Bills a line twice. */
final class Duplicate implements Planter {
  /** A line with one of these says that it repeats another, or that it stands apart. */
  private static final Set<String> REPEATS = Set.of("59", "76", "77", "91", "XE", "XP", "XS", "XU");

  private final Additions additions;

  Duplicate(Additions additions) {
    this.additions = additions;
  }

  @Override
  public Optional<FaultyClaim> plant(Claim claim, SplittableRandom random) {
    ServiceLine line = claim.lines().get(random.nextInt(claim.lines().size()));
    Service service = additions.serviceOf(line);
    int limit = service.mostUnits(claim.placeOfService().equals("12"));
    boolean allowsBoth = limit < 0 || limit >= 2 * line.units().intValueExact();
    if (!allowsBoth
        || service.isVisit()
        || service.isAnesthesia()
        || line.modifiers().stream().anyMatch(REPEATS::contains)) {
      return Optional.empty();
    }
    int number = claim.lines().size() + 1;
    Claim faulty =
        Lines.appended(
            claim, line.with(l -> l.number(number).assignedNumber(Integer.toString(number))));
    return Optional.of(
        new FaultyClaim(
            faulty,
            PlantedFault.ofRow(
                FaultKind.DUPLICATE,
                List.of(number, line.number()),
                "",
                Map.of("procedureCode", service.code()))));
  }
}
