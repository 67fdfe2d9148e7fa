package org.cleanclaim.generate.compose;

import java.util.SplittableRandom;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Coverage;
import org.cleanclaim.generate.catalogue.Specialty;

/** The modifiers that published logic asks for, those that decide the price first. */
final class Modifiers {
  private static final int ONE_IN = 12;

  private final Catalogue catalogue;

  Modifiers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Completes a line whose service and units are settled. */
  void complete(LineDraft line, Practice practice, String place, SplittableRandom random) {
    components(line, place, random);
    role(line, practice.specialty());
    discipline(line, random);
    if (line.separate) {
      line.add(line.service.isVisit() ? "25" : "XU");
    }
    sides(line, practice.specialty(), random);
    drug(line);
    if (line.service.is("chiropractic")) {
      line.add("AT");
    }
    policies(line, practice);
  }

  /** In a facility the physician bills the professional component, elsewhere mostly both. */
  private void components(LineDraft line, String place, SplittableRandom random) {
    if (line.service.hasComponents()) {
      if (catalogue.isFacility(place)) {
        line.add("26");
      } else if (random.nextInt(ONE_IN) == 0) {
        line.add(random.nextBoolean() ? "26" : "TC");
      }
    }
  }

  private static void role(LineDraft line, Specialty specialty) {
    if (line.service.isAnesthesia()) {
      line.add("AA");
    } else if (specialty.isTransport()) {
      line.add("RH");
    } else if (specialty.isSupplier() && "EK".indexOf(line.service.code().charAt(0)) >= 0) {
      line.add("NU");
    }
  }

  private static void discipline(LineDraft line, SplittableRandom random) {
    String discipline = line.service.lists().get("therapy-always");
    if (discipline != null) {
      line.add(discipline.startsWith("G") ? discipline : "GP");
      if (line.has("GP") && random.nextInt(ONE_IN) == 0) {
        line.add("CQ");
      }
    }
  }

  private static void sides(LineDraft line, Specialty specialty, SplittableRandom random) {
    boolean bySide = line.service.hasSides() || line.service.is("equipment-by-side");
    if (bySide) {
      boolean both = random.nextInt(ONE_IN) == 0 && !line.service.isAddOn();
      line.add(
          both && !specialty.isSupplier() && line.units == 1
              ? "50"
              : random.nextBoolean() ? "RT" : "LT");
    }
  }

  private static void drug(LineDraft line) {
    if (line.service.lists().getOrDefault("drug-single-dose", "").equals("jw-or-jz")) {
      line.add("JZ");
    }
  }

  private static void policies(LineDraft line, Practice practice) {
    for (Coverage coverage : line.service.coverages()) {
      if (!coverage.modifiers().isEmpty()
          && coverage.binds(practice.payer().id())
          && coverage.modifiers().stream().noneMatch(line::has)) {
        line.add(coverage.modifiers().get(0));
      }
    }
  }
}
