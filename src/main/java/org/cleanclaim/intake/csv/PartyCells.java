package org.cleanclaim.intake.csv;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.SubscriberBuilder;
import org.cleanclaim.intake.Qualifiers;
import org.cleanclaim.intake.Values;
import org.cleanclaim.intake.csv.Columns.Numbered;

/** Reads who is who: payer, subscriber, patient, providers. */
final class PartyCells {
  private PartyCells() {}

  static Payer payer(Cells cells) {
    return PayerBuilder.builder()
        .name(cells.text("payer_name"))
        .id(cells.text("payer_id"))
        .idQualifier(cells.code("payer_id_qualifier"))
        .claimFilingIndicator(cells.code("claim_filing_indicator"))
        .address(address(cells, "payer_"))
        .origin(cells.origin("payer_"))
        .build();
  }

  static Subscriber subscriber(Cells cells) {
    return SubscriberBuilder.builder()
        .memberId(cells.text("member_id"))
        .memberIdQualifier(cells.code("member_id_qualifier"))
        .lastName(cells.text("subscriber_last_name"))
        .firstName(cells.text("subscriber_first_name"))
        .responsibility(cells.code("payer_responsibility"))
        .groupNumber(cells.text("group_number"))
        .groupName(cells.text("group_name"))
        .insuranceType(cells.code("insurance_type"))
        .birthDate(cells.date("subscriber_birth_date", Field.BIRTH_DATE))
        .sex(sex(cells, "subscriber_sex"))
        .address(address(cells, "subscriber_"))
        .origin(cells.origin("subscriber_"))
        .build();
  }

  static Patient patient(Cells cells) {
    return PatientBuilder.builder()
        .lastName(cells.text("patient_last_name"))
        .firstName(cells.text("patient_first_name"))
        .middleName(cells.text("patient_middle_name"))
        .birthDate(cells.date("patient_birth_date", Field.BIRTH_DATE))
        .sex(sex(cells, "patient_sex"))
        .relationship(cells.code("relationship"))
        .deathDate(cells.date("patient_death_date", Field.DEATH_DATE))
        .weightPounds(cells.text("patient_weight_pounds"))
        .pregnant(cells.flag("patient_pregnant"))
        .address(address(cells, "patient_"))
        .origin(cells.origin("patient_"))
        .build();
  }

  /** The providers that have any value in their columns. */
  static List<Provider> providers(Cells cells, List<Numbered<ProviderRole>> present) {
    return present.stream()
        .map(p -> provider(cells, p.of(), p.prefix()))
        .filter(p -> !p.equals(provider(p.role(), p.organization()).build()))
        .toList();
  }

  private static Provider provider(Cells cells, ProviderRole role, String prefix) {
    String firstName = cells.text(prefix + "first_name");
    Optional<Boolean> stated = cells.value(prefix + "organization", Field.INDICATOR, Values::flag);
    return provider(
            role, stated.orElse(Qualifiers.isMostlyOrganization(role) && firstName.isEmpty()))
        .npi(cells.text(prefix + "npi"))
        .lastName(cells.text(prefix + "last_name"))
        .firstName(firstName)
        .taxonomyCode(cells.code(prefix + "taxonomy_code"))
        .taxId(cells.text(prefix + "tax_id"))
        .taxIdQualifier(cells.code(prefix + "tax_id_qualifier"))
        .address(address(cells, prefix))
        .origin(cells.origin(prefix))
        .build();
  }

  private static ProviderBuilder provider(ProviderRole role, boolean organization) {
    return ProviderBuilder.builder().role(role).organization(organization);
  }

  private static Sex sex(Cells cells, String column) {
    return cells.value(column, Field.SEX, Values::sex).orElse(Sex.UNKNOWN);
  }

  private static Address address(Cells cells, String prefix) {
    Address address =
        new Address(
            cells.text(prefix + "address_1"),
            cells.text(prefix + "address_2"),
            cells.text(prefix + "city"),
            cells.code(prefix + "state"),
            cells.code(prefix + "postal_code").replace("-", ""),
            cells.code(prefix + "country"));
    return address.equals(Address.NONE) ? Address.NONE : address;
  }
}
