package org.cleanclaim.generate.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.catalogue.Service;

/** Adds a service that breaks an edit wherever it stands, and no pair. */
final class AdditionFault implements Planter {
  private static final int TRIES = 12;

  private final FaultKind kind;
  private final String table;
  private final Additions additions;
  private final List<Service> candidates;
  private final BiPredicate<Service, Claim> breaks;

  /**
   * @param breaks whether a candidate breaks the edit on a claim
   */
  AdditionFault(
      FaultKind kind,
      String table,
      Additions additions,
      List<Service> candidates,
      BiPredicate<Service, Claim> breaks) {
    this.kind = kind;
    this.table = table;
    this.additions = additions;
    this.candidates = candidates;
    this.breaks = breaks;
  }

  @Override
  public Optional<FaultyClaim> plant(Claim claim, SplittableRandom random) {
    if (candidates.isEmpty() || !Additions.isOfOneDay(claim) || isOfSupplier(claim)) {
      return Optional.empty();
    }
    for (int i = 0; i < TRIES; i++) {
      Service service = candidates.get(random.nextInt(candidates.size()));
      if (additions.isPlain(service, claim)
          && breaks.test(service, claim)
          && additions.breaksNoPair(service, claim, 0)) {
        Claim faulty = Lines.added(claim, service);
        List<Integer> lines = List.of(Lines.last(faulty));
        Map<String, String> row = Map.of("procedureCode", service.code());
        return Optional.of(new FaultyClaim(faulty, PlantedFault.ofRow(kind, lines, table, row)));
      }
    }
    return Optional.empty();
  }

  private boolean isOfSupplier(Claim claim) {
    return claim.placeOfService().equals("12");
  }
}
