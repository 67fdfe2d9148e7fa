package org.cleanclaim.generate.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Pairs;
import org.cleanclaim.generate.catalogue.Service;
import org.cleanclaim.generate.compose.Places;

/** Which services can join a claim as a plain line and break nothing by themselves. */
final class Additions {
  /** Codes on these lists need more than a plain line. */
  private static final Set<String> NOT_PLAIN =
      Set.of(
          "anesthesia",
          "therapy-always",
          "drug-single-dose",
          "chiropractic",
          "equipment",
          "screening-setting",
          "screening-age",
          "screening-diagnosis",
          "screening-sex",
          "unlisted-procedure",
          "evaluation-and-management",
          "ambulance-base",
          "ambulance-mileage",
          "laboratory");

  private static final Set<String> PAYABLE = Set.of("A", "X", "E");

  private final Catalogue catalogue;

  Additions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether a code needs nothing but a line of its own, whatever its limit. */
  boolean isPlain(Service service, Claim claim) {
    String place = claim.placeOfService();
    return service.coverages().isEmpty()
        && PAYABLE.contains(service.status())
        && service.lists().keySet().stream().noneMatch(NOT_PLAIN::contains)
        && !(service.hasComponents() && catalogue.isFacility(place))
        && !(service.isSurgery() && hasVisit(claim))
        && Places.allow(service, place, catalogue);
  }

  /** Whether the service breaks no pair beside the lines of the first day, but for one of them. */
  boolean breaksNoPair(Service service, Claim claim, int exceptLine) {
    Pairs pairs = catalogue.pairs();
    for (ServiceLine line : claim.lines()) {
      Service other = catalogue.services().get(line.procedureCode());
      boolean apart =
          pairs.between(other, service) == Pairs.NONE
              && pairs.between(service, other) == Pairs.NONE;
      if (other.isSameAs(service) || (line.number() != exceptLine && !apart)) {
        return false;
      }
    }
    return true;
  }

  boolean hasVisit(Claim claim) {
    return claim.lines().stream().anyMatch(line -> serviceOf(line).isVisit());
  }

  /** Whether all lines are of one day. */
  static boolean isOfOneDay(Claim claim) {
    List<ServiceLine> lines = claim.lines();
    return lines.stream().allMatch(line -> line.period().equals(lines.get(0).period()));
  }

  Service serviceOf(ServiceLine line) {
    return catalogue.services().get(line.procedureCode());
  }

  Map<String, Service> services() {
    return catalogue.services();
  }
}
