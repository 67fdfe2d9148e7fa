package org.cleanclaim.generate.fault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Pairs;
import org.cleanclaim.generate.catalogue.Service;

/** The planter of each kind of fault. For one thread. */
public final class Planters {
  private static final String UNITS = "mue-practitioner";
  private static final String FEES = "mpfs";

  private final Map<FaultKind, Planter> planters = new EnumMap<>(FaultKind.class);
  private final Additions additions;
  private final List<Service> services;

  public Planters(Catalogue catalogue) {
    additions = new Additions(catalogue);
    services = List.copyOf(catalogue.services().values());
    pairs(catalogue);
    ofServices();
    ofCodes(new UnknownCodes(catalogue));
    planters.put(FaultKind.NPI, ClaimChanges::npi);
    planters.put(FaultKind.MEMBER_ID, ClaimChanges::memberId);
    planters.put(FaultKind.CHARGE, ClaimChanges::charge);
    planters.put(FaultKind.DUPLICATE, new Duplicate(additions));
    planters.put(FaultKind.NECESSITY, new NotCovered(catalogue, additions));
  }

  /** Puts a fault of a kind into a right claim; empty when the claim offers no place for it. */
  public Optional<FaultyClaim> plant(FaultKind kind, Claim claim, SplittableRandom random) {
    return planters.get(kind).plant(claim, random);
  }

  private void pairs(Catalogue catalogue) {
    planters.put(
        FaultKind.NCCI_PAIR, new PairFault(FaultKind.NCCI_PAIR, Pairs.LIFTABLE, catalogue));
    planters.put(
        FaultKind.NCCI_PAIR_NEVER,
        new PairFault(FaultKind.NCCI_PAIR_NEVER, Pairs.NEVER, catalogue));
  }

  private void ofServices() {
    ServiceChanges changes = new ServiceChanges(additions);
    line(FaultKind.UNITS, UNITS, changes::tooManyUnits);
    line(FaultKind.BILATERAL, FEES, changes::fifty);
    line(FaultKind.COMPONENT, FEES, changes::component);
    line(FaultKind.THERAPY, "", changes::noDiscipline);
    line(FaultKind.WASTE, "", changes::noWaste);
    line(FaultKind.DATES, "", changes::reversed);
    line(FaultKind.POINTER, "", changes::pointerToNothing);
    List<Service> unpayable = services.stream().filter(s -> s.mostUnits() == 0).toList();
    planters.put(
        FaultKind.UNITS_SETTING,
        new AdditionFault(
            FaultKind.UNITS_SETTING, UNITS, additions, unpayable, (s, c) -> !s.isAddOn()));
    List<Service> addOns =
        services.stream()
            .filter(s -> s.addOnType().equals("1") && !s.is("add-on-shared-in-group"))
            .filter(s -> s.mostUnits() != 0)
            .toList();
    planters.put(
        FaultKind.ADD_ON,
        new AdditionFault(
            FaultKind.ADD_ON, "add-on", additions, addOns, Planters::isWithoutPrimary));
  }

  private static boolean isWithoutPrimary(Service addOn, Claim claim) {
    Set<String> primaries = addOn.primaries();
    return claim.lines().stream().noneMatch(line -> primaries.contains(line.procedureCode()));
  }

  private void ofCodes(UnknownCodes codes) {
    planters.put(
        FaultKind.PROCEDURE_UNKNOWN,
        ClaimChanges.procedure(FaultKind.PROCEDURE_UNKNOWN, codes.unknownProcedures()));
    planters.put(
        FaultKind.PROCEDURE_ENDED,
        ClaimChanges.procedure(FaultKind.PROCEDURE_ENDED, codes.endedProcedures()));
    planters.put(
        FaultKind.DIAGNOSIS_UNKNOWN,
        ClaimChanges.diagnosis(FaultKind.DIAGNOSIS_UNKNOWN, codes.unknownDiagnoses()));
    planters.put(
        FaultKind.DIAGNOSIS_INCOMPLETE,
        ClaimChanges.diagnosis(FaultKind.DIAGNOSIS_INCOMPLETE, codes.headings()));
    modifier(FaultKind.MODIFIER_UNKNOWN, codes.unknownModifiers());
    modifier(FaultKind.MODIFIER_ENDED, codes.endedModifiers());
    List<String> places = codes.unknownPlaces();
    line(
        FaultKind.PLACE_UNKNOWN,
        "place-of-service",
        (line, claim, random) -> one(places, random, p -> true).map(line::withPlaceOfService));
  }

  private void modifier(FaultKind kind, List<String> modifiers) {
    line(
        kind,
        "modifier",
        (line, claim, random) ->
            one(modifiers, random, m -> true).flatMap(m -> ServiceChanges.with(line, m)));
  }

  private void line(FaultKind kind, String table, LineFault.Change change) {
    planters.put(kind, new LineFault(kind, table, change));
  }

  private static Optional<String> one(
      List<String> codes, SplittableRandom random, Predicate<String> fit) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(codes.get(random.nextInt(codes.size()))).filter(fit);
  }
}
