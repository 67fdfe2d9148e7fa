package org.cleanclaim.generate.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimIndicators;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.generate.catalogue.Catalogue;

/** Drafts to a claim of the model. */
final class Assembly {
  private static final ClaimIndicators INDICATORS =
      new ClaimIndicators("Y", "A", "Y", "Y", "", "", "");
  private static final List<BigDecimal> NUMBERS = numbers();

  private Assembly() {}

  static Claim claim(
      String id,
      Practice practice,
      String place,
      Person person,
      List<String> diagnoses,
      List<LineDraft> drafts,
      Catalogue catalogue,
      SplittableRandom random) {
    List<Provider> providers = Names.one(practice.providers(), random);
    String performing = Provider.performingNpi(List.of(), providers);
    List<ServiceLine> lines = new ArrayList<>(drafts.size());
    long charge = 0;
    for (LineDraft draft : drafts) {
      lines.add(line(draft, lines.size() + 1, place, performing));
      charge += draft.charge();
    }
    return ClaimBuilder.builder()
        .id(id)
        .type(ClaimType.PROFESSIONAL)
        .placeOfService(place)
        .frequencyCode("1")
        .charge(Optional.of(new Money(charge)))
        .submission(Statements.submission(catalogue.window()))
        .payer(practice.payer())
        .subscriber(person.subscriber())
        .patient(person.patient())
        .providers(providers)
        .diagnoses(diagnoses(diagnoses))
        .lines(lines)
        .indicators(INDICATORS)
        .references(Statements.references(practice, drafts))
        .dates(Statements.dates(practice, place, drafts.get(0).day, random))
        .build();
  }

  private static ServiceLine line(LineDraft draft, int number, String place, String performingNpi) {
    return ServiceLineBuilder.builder()
        .number(number)
        .assignedNumber(Integer.toString(number))
        .procedureCode(draft.service.code())
        .procedureQualifier("HC")
        .modifiers(draft.modifiers)
        .charge(Optional.of(new Money(draft.charge())))
        .units(NUMBERS.get(draft.units))
        .unit(draft.unit)
        .placeOfService(place)
        .diagnosisPointers(draft.pointers)
        .period(Optional.of(Period.of(draft.day)))
        .performingNpi(performingNpi)
        .build();
  }

  private static List<Diagnosis> diagnoses(List<String> codes) {
    List<Diagnosis> diagnoses = new ArrayList<>(codes.size());
    for (String code : codes) {
      DiagnosisRole role = diagnoses.isEmpty() ? DiagnosisRole.PRINCIPAL : DiagnosisRole.OTHER;
      diagnoses.add(new Diagnosis(code, CodeSystem.ICD_10, diagnoses.size() + 1, role, "", null));
    }
    return diagnoses;
  }

  private static List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      numbers.add(BigDecimal.valueOf(i));
    }
    return List.copyOf(numbers);
  }
}
