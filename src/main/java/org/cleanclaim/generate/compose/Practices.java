package org.cleanclaim.generate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Ranked;
import org.cleanclaim.generate.catalogue.Specialty;

/** A town of practices, some of which bill far more than others. */
public final class Practices {
  private static final int PER_SPECIALTY = 24;
  private static final int PHYSICIANS = 6;
  private static final Address OFFICE =
      new Address("100 HARBOR WAY", "", "SPRINGFIELD", "IL", "627010001", "");
  private static final List<Payer> CONTRACTORS =
      List.of(contractor("06102"), contractor("12502"), contractor("01112"));
  private static final List<Payer> EQUIPMENT_CONTRACTORS =
      List.of(contractor("17013"), contractor("18003"));

  private final Ranked<Group> groups;

  /** The practices of one specialty. */
  private record Group(Specialty specialty, Ranked<Practice> practices) {}

  public Practices(Catalogue catalogue, SplittableRandom random) {
    List<Group> all = new ArrayList<>();
    for (Specialty specialty : catalogue.specialties()) {
      List<Practice> practices = new ArrayList<>();
      for (int i = 1; i <= PER_SPECIALTY; i++) {
        practices.add(practice(specialty, i, random));
      }
      all.add(new Group(specialty, Ranked.byRank(practices)));
    }
    groups = Ranked.byWeight(all, group -> group.specialty().weight());
  }

  public Practice next(SplittableRandom random) {
    return groups.next(random).practices().next(random);
  }

  private static Practice practice(Specialty specialty, int number, SplittableRandom random) {
    Provider billing = billing(specialty, number, random);
    List<List<Provider>> providers = new ArrayList<>();
    for (int i = 0; i < PHYSICIANS; i++) {
      List<Provider> named = new ArrayList<>(List.of(billing));
      if (specialty.isOrdered()) {
        named.add(person(ProviderRole.REFERRING, "207Q00000X", random));
      }
      if (!specialty.isSupplier() && !specialty.isTransport() && !isLaboratoryAlone(specialty)) {
        named.add(person(ProviderRole.RENDERING, specialty.taxonomyCode(), random));
      }
      if (specialty.isTransport()) {
        named.add(stop(ProviderRole.AMBULANCE_PICK_UP));
        named.add(stop(ProviderRole.AMBULANCE_DROP_OFF));
      }
      providers.add(List.copyOf(named));
    }
    List<Payer> payers = specialty.isSupplier() ? EQUIPMENT_CONTRACTORS : CONTRACTORS;
    return new Practice(
        specialty,
        List.copyOf(providers),
        Names.one(payers, random),
        certificate(specialty, random));
  }

  private static boolean isLaboratoryAlone(Specialty specialty) {
    return specialty.name().equals("laboratory");
  }

  private static Provider billing(Specialty specialty, int number, SplittableRandom random) {
    String name =
        "%s %s %d".formatted(Names.last(random), specialty.name().toUpperCase(Locale.ROOT), number);
    return ProviderBuilder.builder()
        .role(ProviderRole.BILLING)
        .npi(Identifiers.npi(random))
        .organization(true)
        .lastName(name)
        .taxonomyCode(specialty.taxonomyCode())
        .taxId("98" + Identifiers.digits(random, 7))
        .taxIdQualifier("EI")
        .address(OFFICE)
        .build();
  }

  private static Provider person(ProviderRole role, String taxonomyCode, SplittableRandom random) {
    return ProviderBuilder.builder()
        .role(role)
        .npi(Identifiers.npi(random))
        .lastName(Names.last(random))
        .firstName(Names.first(random.nextBoolean(), random))
        .taxonomyCode(role == ProviderRole.RENDERING ? taxonomyCode : "")
        .build();
  }

  /** Where a patient gets on or off; both in one town. */
  private static Provider stop(ProviderRole role) {
    return ProviderBuilder.builder().role(role).organization(true).address(OFFICE).build();
  }

  private static Optional<ReferenceNumber> certificate(
      Specialty specialty, SplittableRandom random) {
    String number = "14D" + Identifiers.digits(random, 7);
    return specialty.hasLaboratory()
        ? Optional.of(new ReferenceNumber(ReferenceKind.CLIA, "X4", number, null))
        : Optional.empty();
  }

  private static Payer contractor(String id) {
    return PayerBuilder.builder()
        .name("MEDICARE CONTRACTOR")
        .id(id)
        .idQualifier("PI")
        .claimFilingIndicator("MB")
        .build();
  }
}
