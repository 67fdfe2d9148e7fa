package org.cleanclaim.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CoveragePolicy;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Coverage;
import org.cleanclaim.generate.catalogue.Service;

/** Points a line with one coverage policy at a diagnosis that the policy does not know. */
final class NotCovered implements Planter {
  private static final int MOST_DIAGNOSES = 12;

  private final Catalogue catalogue;
  private final Additions additions;
  private final List<String> diagnoses;

  NotCovered(Catalogue catalogue, Additions additions) {
    this.catalogue = catalogue;
    this.additions = additions;
    diagnoses = catalogue.diagnoses().common();
  }

  @Override
  public Optional<FaultyClaim> plant(Claim claim, SplittableRandom random) {
    ServiceLine line = claim.lines().get(random.nextInt(claim.lines().size()));
    Service service = additions.serviceOf(line);
    String code = diagnoses.get(random.nextInt(diagnoses.size()));
    int position = claim.diagnoses().size() + 1;
    if (!isOfOnePolicy(service, claim)
        || position > MOST_DIAGNOSES
        || !isStrange(code, service, claim)) {
      return Optional.empty();
    }
    List<Diagnosis> all = new ArrayList<>(claim.diagnoses());
    all.add(new Diagnosis(code, CodeSystem.ICD_10, position, DiagnosisRole.OTHER, "", null));
    Claim faulty =
        Lines.replaced(claim, line.withDiagnosisPointers(List.of(position))).withDiagnoses(all);
    PlantedFault fault =
        PlantedFault.ofValue(FaultKind.NECESSITY, List.of(line.number()), "diagnosis", code);
    return Optional.of(new FaultyClaim(faulty, fault));
  }

  private static boolean isOfOnePolicy(Service service, Claim claim) {
    List<Coverage> coverages = service.coverages();
    return coverages.size() == 1
        && coverages.get(0).binds(claim.payer().id())
        && !coverages.get(0).covered().isEmpty();
  }

  private boolean isStrange(String code, Service service, Claim claim) {
    boolean stated = claim.diagnoses().stream().anyMatch(d -> d.code().equals(code));
    return !stated
        && catalogue.codeSets().procedure(service.code()).policies().stream()
            .noneMatch(policy -> names(policy, code));
  }

  private static boolean names(CoveragePolicy policy, String code) {
    return policy.covered().contains(code)
        || policy.notCovered().contains(code)
        || policy.covered().isEmpty();
  }
}
