package org.cleanclaim.generate.compose;

import java.util.SplittableRandom;
import org.cleanclaim.generate.catalogue.Service;

/** How much of a service a line bills, never more than its limit. */
final class Units {
  private static final int LONGEST_RIDE = 40;
  private static final int MOST_DOSES = 30;
  private static final int MOST_SUPPLIES = 12;
  private static final int MOST_TIMED = 4;
  private static final int MOST_OTHERS = 2;
  private static final int SHORTEST_ANESTHESIA = 25;
  private static final int LONGEST_ANESTHESIA = 240;

  private Units() {}

  static void choose(LineDraft line, boolean ofSupplier, SplittableRandom random) {
    Service service = line.service;
    if (service.isAnesthesia()) {
      line.unit = "MJ";
      line.units = random.nextInt(SHORTEST_ANESTHESIA, LONGEST_ANESTHESIA);
      return;
    }
    int limit = service.mostUnits(ofSupplier);
    int most = limit < 0 ? 1 : Math.min(limit, usual(service, random));
    line.units = most <= 1 ? 1 : 1 + Math.min(random.nextInt(most), random.nextInt(most));
  }

  /** The most that is usual; a code of both sides or with sides is billed once. */
  private static int usual(Service service, SplittableRandom random) {
    boolean ofSides = service.bilateral().equals("1") || service.bilateral().equals("2");
    if (ofSides || service.is("ambulance-base")) {
      return 1;
    }
    return switch (service.code().charAt(0)) {
      case 'J', 'Q' -> MOST_DOSES;
      case 'A' -> service.is("ambulance-mileage") ? LONGEST_RIDE : MOST_SUPPLIES;
      default ->
          service.is("therapy-always")
              ? MOST_TIMED
              : random.nextInt(16) == 0 && !service.isVisit() ? MOST_OTHERS : 1;
    };
  }
}
