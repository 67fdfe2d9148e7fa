package org.cleanclaim.intake.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DentalDetail;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.ServiceLineBuilder;

/** Reads SV1, SV2 and SV3: the service itself, each kind of claim in its own elements. */
final class ServiceSegment {
  private static final int MOST_POINTERS = 4;
  private static final int MOST_CAVITIES = 5;

  private final Segment segment;
  private final Values values;
  private final ServiceLineBuilder line;

  ServiceSegment(Segment segment, Values values, ServiceLineBuilder line) {
    this.segment = segment;
    this.values = values;
    this.line = line;
  }

  /** The kind of claim that has such a line. */
  ClaimType read() {
    return switch (segment.id()) {
      case SV2 -> institutional();
      case SV3 -> dental();
      default -> professional();
    };
  }

  /** The line's own place of service; {@code ""} when it has none. */
  String placeOfService() {
    return switch (segment.id()) {
      case SV1 -> segment.code(5);
      case SV3 -> segment.code(3);
      default -> "";
    };
  }

  private ClaimType professional() {
    procedure(1);
    amounts(2, 3, 4);
    pointers(7);
    line.emergency(isYes(9))
        .screening(isYes(11))
        .familyPlanning(isYes(12))
        .copayExempt(segment.text(15).equals("0"));
    return ClaimType.PROFESSIONAL;
  }

  private ClaimType institutional() {
    line.revenueCode(segment.code(1));
    procedure(2);
    amounts(3, 4, 5);
    line.nonCoveredCharge(values.money(segment, 7, Field.CHARGE));
    return ClaimType.INSTITUTIONAL;
  }

  private ClaimType dental() {
    procedure(1);
    line.charge(values.money(segment, 2, Field.CHARGE))
        .units(values.number(segment, 6, Field.UNITS).orElse(BigDecimal.ZERO))
        .unit(segment.has(6) ? "UN" : "");
    pointers(11);
    return ClaimType.DENTAL;
  }

  private void procedure(int element) {
    line.procedureQualifier(segment.code(element, 1))
        .procedureCode(segment.code(element, 2))
        .modifiers(modifiers(element))
        .description(segment.text(element, 7));
  }

  private List<String> modifiers(int element) {
    String first = segment.code(element, 3);
    String second = segment.code(element, 4);
    String third = segment.code(element, 5);
    String fourth = segment.code(element, 6);
    if (third.isEmpty() && fourth.isEmpty()) {
      return second.isEmpty() ? one(first) : first.isEmpty() ? one(second) : List.of(first, second);
    }
    List<String> modifiers = new ArrayList<>(4);
    for (String modifier : List.of(first, second, third, fourth)) {
      if (!modifier.isEmpty()) {
        modifiers.add(modifier);
      }
    }
    return modifiers;
  }

  private static List<String> one(String modifier) {
    return modifier.isEmpty() ? List.of() : List.of(modifier);
  }

  private void amounts(int charge, int unit, int units) {
    line.charge(values.money(segment, charge, Field.CHARGE))
        .unit(segment.code(unit))
        .units(values.number(segment, units, Field.UNITS).orElse(BigDecimal.ZERO));
  }

  private void pointers(int element) {
    Optional<Integer> only = values.count(segment, element, 1, Field.DIAGNOSIS_POINTERS);
    if (only.isPresent() && !segment.hasComponents(element)) {
      line.diagnosisPointers(List.of(only.get()));
      return;
    }
    List<Integer> pointers = only.isPresent() ? Lists.plus(List.of(), only.get()) : List.of();
    for (int i = 2; i <= MOST_POINTERS; i++) {
      Optional<Integer> pointer = values.count(segment, element, i, Field.DIAGNOSIS_POINTERS);
      if (pointer.isPresent()) {
        pointers = Lists.plus(pointers, pointer.get());
      }
    }
    line.diagnosisPointers(pointers);
  }

  /** What only a dental line carries, its teeth still to come. */
  DentalDetail dentalDetail() {
    if (segment.id() != SegmentId.SV3) {
      return DentalDetail.NONE;
    }
    List<String> cavities = List.of();
    for (int i = 1; i <= MOST_CAVITIES; i++) {
      String cavity = segment.code(4, i);
      cavities = cavity.isEmpty() ? cavities : Lists.plus(cavities, cavity);
    }
    return new DentalDetail(cavities, segment.code(5), List.of());
  }

  private boolean isYes(int element) {
    return segment.code(element).equals("Y");
  }
}
