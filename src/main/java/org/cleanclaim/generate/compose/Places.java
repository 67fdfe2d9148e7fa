package org.cleanclaim.generate.compose;

import java.util.Set;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Service;

/** Where a physician may bill a service, by its fee schedule indicators. */
public final class Places {
  /** Hospital wards, departments on and off campus, emergency room. */
  private static final Set<String> HOSPITAL = Set.of("19", "21", "22", "23");

  private static final Set<String> LABORATORIES = Set.of("11", "81");
  private static final String BY_LABORATORY_SCHEDULE = "X";

  private Places() {}

  /** Whether the service is payable to a physician at the place. */
  public static boolean allow(Service service, String place, Catalogue catalogue) {
    boolean facility = catalogue.isFacility(place);
    boolean laboratoryTest =
        service.is("laboratory") && service.status().equals(BY_LABORATORY_SCHEDULE);
    return switch (service.pcTc()) {
          case "3", "4", "5" -> !facility;
          case "7" -> !HOSPITAL.contains(place);
          case "8" -> place.equals("21");
          default -> true;
        }
        && !(facility ? service.notInFacility() && !service.hasComponents() : service.notInOffice())
        && (!laboratoryTest || LABORATORIES.contains(place));
  }
}
