package org.cleanclaim.generate.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.PtpEdit;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Pairs;
import org.cleanclaim.generate.catalogue.Service;

/** Adds the other code of a pair to a claim, and no modifier. */
final class PairFault implements Planter {
  private static final int TRIES = 12;

  private final FaultKind kind;
  private final int edit;
  private final Catalogue catalogue;
  private final Additions additions;
  private final Map<String, List<Service>> partners = new HashMap<>();

  /**
   * @param edit which pairs: {@link Pairs#LIFTABLE} or {@link Pairs#NEVER}
   */
  PairFault(FaultKind kind, int edit, Catalogue catalogue) {
    this.kind = kind;
    this.edit = edit;
    this.catalogue = catalogue;
    additions = new Additions(catalogue);
  }

  @Override
  public Optional<FaultyClaim> plant(Claim claim, SplittableRandom random) {
    ServiceLine line = claim.lines().get(random.nextInt(claim.lines().size()));
    Service service = additions.serviceOf(line);
    if (!Additions.isOfOneDay(claim) || isLifted(line) || service.is("equipment")) {
      return Optional.empty();
    }
    List<Service> candidates =
        partners.computeIfAbsent(service.code(), code -> partnersOf(service));
    for (int i = 0; i < TRIES && !candidates.isEmpty(); i++) {
      Service other = candidates.get(random.nextInt(candidates.size()));
      boolean visitBesideSurgery = service.isVisit() && other.isSurgery();
      if (!visitBesideSurgery
          && additions.isPlain(other, claim)
          && additions.breaksNoPair(other, claim, line.number())) {
        return Optional.of(planted(claim, line, service, other));
      }
    }
    return Optional.empty();
  }

  private FaultyClaim planted(Claim claim, ServiceLine line, Service service, Service other) {
    Claim faulty = Lines.added(claim, other);
    boolean addedIsColumnTwo = catalogue.pairs().between(service, other) != Pairs.NONE;
    int one = addedIsColumnTwo ? line.number() : Lines.last(faulty);
    int two = addedIsColumnTwo ? Lines.last(faulty) : line.number();
    PtpEdit row =
        addedIsColumnTwo
            ? catalogue.pairs().row(service, other, catalogue.window().from())
            : catalogue.pairs().row(other, service, catalogue.window().from());
    return new FaultyClaim(
        faulty,
        PlantedFault.ofRow(
            kind, List.of(two, one), row.edition().table().published(), row.cells()));
  }

  private List<Service> partnersOf(Service service) {
    List<Service> found = new ArrayList<>();
    for (Service other : catalogue.services().values()) {
      int forward = catalogue.pairs().between(service, other);
      int backward = catalogue.pairs().between(other, service);
      boolean one = forward == edit && backward == Pairs.NONE;
      boolean two = backward == edit && forward == Pairs.NONE;
      if ((one || two) && !other.isSameAs(service) && other.mostUnits() != 0 && !other.isAddOn()) {
        found.add(other);
      }
    }
    return found;
  }

  private boolean isLifted(ServiceLine line) {
    return line.modifiers().stream()
        .flatMap(modifier -> catalogue.codeSets().modifier(modifier).lists().stream())
        .anyMatch(listed -> listed.list().equals("ncci-bypass-modifier"));
  }
}
