package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Catalogue.Pools;
import org.cleanclaim.generate.catalogue.Ranked;
import org.cleanclaim.generate.catalogue.Service;
import org.cleanclaim.generate.catalogue.Specialty;

/** Puts claims together that break no published edit. For one thread. */
public final class Composer {
  private static final int MOST_LINES = 12;
  private static final int TRIES = 8;
  private static final int ADD_ON_ONE_IN = 4;

  private final Catalogue catalogue;
  private final Combination combination;
  private final Modifiers modifiers;
  private final Days days;

  public Composer(Catalogue catalogue) {
    this.catalogue = catalogue;
    combination = new Combination(catalogue.pairs());
    modifiers = new Modifiers(catalogue);
    days = new Days(catalogue.window());
  }

  /** A claim of a practice. */
  public Claim compose(String id, Practice practice, SplittableRandom random) {
    while (true) {
      String place = practice.specialty().places().next(random);
      List<LineDraft> lines = lines(practice.specialty(), place, random);
      if (!lines.isEmpty()) {
        Optional<Person> person = Person.coveredBy(lines, lines.get(0).day, random);
        if (person.isPresent()) {
          Reasons reasons = new Reasons(catalogue.diagnoses(), random);
          for (LineDraft line : lines) {
            Units.choose(line, practice.specialty().isSupplier(), random);
            modifiers.complete(line, practice, place, random);
            reasons.pointFrom(line);
          }
          return Assembly.claim(
              id, practice, place, person.get(), reasons.codes(), lines, catalogue, random);
        }
      }
    }
  }

  private List<LineDraft> lines(Specialty specialty, String place, SplittableRandom random) {
    Pools pools = catalogue.pools(specialty);
    List<LineDraft> lines = new ArrayList<>();
    LocalDate day = days.first(specialty, random);
    draw(pools.lead(), place, day, lines, random);
    if (lines.isEmpty()) {
      return lines;
    }
    addOn(specialty, place, lines, random);
    int further = further(specialty, random);
    for (int i = 0; i < further && lines.size() < MOST_LINES; i++) {
      draw(pools.further(), place, day, lines, random);
    }
    return days.repeated(specialty, lines, MOST_LINES, random);
  }

  private void draw(
      Ranked<Service> pool,
      String place,
      LocalDate day,
      List<LineDraft> lines,
      SplittableRandom random) {
    for (int i = 0; i < TRIES && !pool.isEmpty(); i++) {
      Service service = pool.next(random);
      if (Places.allow(service, place, catalogue) && combination.add(service, day, lines, random)) {
        return;
      }
    }
  }

  private void addOn(
      Specialty specialty, String place, List<LineDraft> lines, SplittableRandom random) {
    List<Service> addOns = catalogue.addOnsOf(lines.get(0).service);
    if (!addOns.isEmpty() && random.nextInt(ADD_ON_ONE_IN) == 0) {
      Service service = addOns.get(random.nextInt(addOns.size()));
      if (Catalogue.isBillable(service, specialty) && Places.allow(service, place, catalogue)) {
        combination.add(service, lines.get(0).day, lines, random);
      }
    }
  }

  /** Geometric: many claims have none, few have many. */
  private static int further(Specialty specialty, SplittableRandom random) {
    double again = specialty.meanFurther() / (1 + specialty.meanFurther());
    int further = 0;
    while (further < MOST_LINES && random.nextDouble() < again) {
      further++;
    }
    return further;
  }
}
