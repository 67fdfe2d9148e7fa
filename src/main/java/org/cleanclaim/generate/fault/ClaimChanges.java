package org.cleanclaim.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;

/** Faults of the claim as a whole. */
final class ClaimChanges {
  private static final int MOST_DIAGNOSES = 12;
  private static final int MEMBER_LETTER = 1;
  private static final char NEVER_IN_A_MEMBER_ID = 'S';

  private ClaimChanges() {}

  static Optional<FaultyClaim> memberId(Claim claim, SplittableRandom random) {
    StringBuilder id = new StringBuilder(claim.subscriber().memberId());
    id.setCharAt(MEMBER_LETTER, NEVER_IN_A_MEMBER_ID);
    Claim faulty = claim.withSubscriber(claim.subscriber().withMemberId(id.toString()));
    return of(FaultKind.MEMBER_ID, faulty, "memberId", id.toString());
  }

  static Optional<FaultyClaim> charge(Claim claim, SplittableRandom random) {
    Money charge = claim.charge().orElse(Money.ZERO).plus(new Money(random.nextInt(1, 10_000)));
    Claim faulty = claim.withCharge(Optional.of(charge));
    return of(FaultKind.CHARGE, faulty, "charge", charge.toString());
  }

  /** The last provider that the claim names by number gets another check digit. */
  static Optional<FaultyClaim> npi(Claim claim, SplittableRandom random) {
    List<Provider> providers = new ArrayList<>(claim.providers());
    int last = providers.size() - 1;
    while (providers.get(last).npi().isEmpty()) {
      last--;
    }
    String npi = providers.get(last).npi();
    int digit = (npi.charAt(npi.length() - 1) - '0' + random.nextInt(1, 10)) % 10;
    String wrong = npi.substring(0, npi.length() - 1) + digit;
    providers.set(last, providers.get(last).withNpi(wrong));
    String performing = Provider.performingNpi(List.of(), providers);
    List<ServiceLine> lines =
        claim.lines().stream().map(line -> line.withPerformingNpi(performing)).toList();
    Claim faulty = claim.with(c -> c.providers(providers).lines(lines));
    return of(FaultKind.NPI, faulty, "npi", wrong);
  }

  /** Another diagnosis behind the others, which the first line points at. */
  static Planter diagnosis(FaultKind kind, List<String> codes) {
    return (claim, random) -> {
      ServiceLine first = claim.lines().get(0);
      int position = claim.diagnoses().size() + 1;
      if (codes.isEmpty() || position > MOST_DIAGNOSES || first.diagnosisPointers().size() > 3) {
        return Optional.empty();
      }
      String code = codes.get(random.nextInt(codes.size()));
      List<Diagnosis> diagnoses = new ArrayList<>(claim.diagnoses());
      diagnoses.add(
          new Diagnosis(code, CodeSystem.ICD_10, position, DiagnosisRole.OTHER, "", null));
      List<Integer> pointers = new ArrayList<>(first.diagnosisPointers());
      pointers.add(position);
      Claim faulty =
          Lines.replaced(claim, first.withDiagnosisPointers(pointers)).withDiagnoses(diagnoses);
      return of(kind, faulty, "diagnosis", code);
    };
  }

  /** A line with a code that is none. */
  static Planter procedure(FaultKind kind, List<String> codes) {
    return (claim, random) -> {
      if (codes.isEmpty()) {
        return Optional.empty();
      }
      String code = codes.get(random.nextInt(codes.size()));
      Claim faulty = Lines.added(claim, code, 10_000);
      List<Integer> lines = List.of(Lines.last(faulty));
      PlantedFault fault = PlantedFault.ofValue(kind, lines, "procedureCode", code);
      return Optional.of(new FaultyClaim(faulty, fault));
    };
  }

  private static Optional<FaultyClaim> of(FaultKind kind, Claim faulty, String name, String value) {
    PlantedFault fault = PlantedFault.ofValue(kind, List.of(), name, value);
    return Optional.of(new FaultyClaim(faulty, fault));
  }
}
