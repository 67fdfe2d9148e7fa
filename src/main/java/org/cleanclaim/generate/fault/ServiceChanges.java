package org.cleanclaim.generate.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.generate.catalogue.Service;

/** Wrong units, modifiers, days and pointers, each where the fee schedule makes them wrong. */
final class ServiceChanges {
  private static final Set<String> DISCIPLINES = Set.of("GN", "GO", "GP", "CQ", "CO");
  private static final Set<String> SPLIT = Set.of("1", "6");
  private static final Set<String> ONE_SIDED = Set.of("0", "2", "9");
  private static final int MOST_MODIFIERS = 4;
  private static final int MOST_POINTERS = 4;

  private final Additions additions;

  ServiceChanges(Additions additions) {
    this.additions = additions;
  }

  Optional<ServiceLine> tooManyUnits(ServiceLine line, Claim claim, SplittableRandom random) {
    Service service = additions.serviceOf(line);
    int limit = service.mostUnits(claim.placeOfService().equals("12"));
    if (limit <= 0 || !line.unit().equals("UN")) {
      return Optional.empty();
    }
    int units = limit + 1 + random.nextInt(2);
    Money charge = new Money(service.price() * units);
    return Optional.of(
        line.with(l -> l.units(BigDecimal.valueOf(units)).charge(Optional.of(charge))));
  }

  Optional<ServiceLine> fifty(ServiceLine line, Claim claim, SplittableRandom random) {
    Service service = additions.serviceOf(line);
    boolean fits =
        ONE_SIDED.contains(service.bilateral())
            && !service.isAddOn()
            && line.modifiers().isEmpty()
            && line.units().compareTo(BigDecimal.ONE) == 0;
    return fits ? Optional.of(line.withModifiers(List.of("50"))) : Optional.empty();
  }

  Optional<ServiceLine> component(ServiceLine line, Claim claim, SplittableRandom random) {
    Service service = additions.serviceOf(line);
    boolean fits =
        !service.pcTc().isEmpty()
            && !SPLIT.contains(service.pcTc())
            && !service.is("laboratory")
            && line.modifiers().isEmpty();
    return fits
        ? Optional.of(line.withModifiers(List.of(random.nextBoolean() ? "26" : "TC")))
        : Optional.empty();
  }

  Optional<ServiceLine> noDiscipline(ServiceLine line, Claim claim, SplittableRandom random) {
    return additions.serviceOf(line).is("therapy-always")
        ? Optional.of(
            line.withModifiers(
                line.modifiers().stream().filter(m -> !DISCIPLINES.contains(m)).toList()))
        : Optional.empty();
  }

  Optional<ServiceLine> noWaste(ServiceLine line, Claim claim, SplittableRandom random) {
    return line.hasModifier("JZ")
        ? Optional.of(
            line.withModifiers(line.modifiers().stream().filter(m -> !m.equals("JZ")).toList()))
        : Optional.empty();
  }

  Optional<ServiceLine> reversed(ServiceLine line, Claim claim, SplittableRandom random) {
    return line.dateOfService()
        .map(day -> line.withPeriod(Optional.of(new Period(day, day.minusDays(1)))));
  }

  Optional<ServiceLine> pointerToNothing(ServiceLine line, Claim claim, SplittableRandom random) {
    if (line.diagnosisPointers().size() == MOST_POINTERS) {
      return Optional.empty();
    }
    List<Integer> pointers = new ArrayList<>(line.diagnosisPointers());
    pointers.add(claim.diagnoses().size() + 1);
    return Optional.of(line.withDiagnosisPointers(pointers));
  }

  /** Another modifier behind those of the line. */
  static Optional<ServiceLine> with(ServiceLine line, String modifier) {
    if (line.modifiers().size() == MOST_MODIFIERS) {
      return Optional.empty();
    }
    List<String> modifiers = new ArrayList<>(line.modifiers());
    modifiers.add(modifier);
    return Optional.of(line.withModifiers(modifiers));
  }
}
