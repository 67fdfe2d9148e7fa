package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.Sex;

/** A person or organization while its NM1 loop is read: NM1, N3, N4, DMG, PRV, REF. */
final class Party {
  String lastName = "";
  String firstName = "";
  String middleName = "";
  String id = "";
  String idQualifier = "";
  Optional<LocalDate> birthDate = Optional.empty();
  Sex sex = Sex.UNKNOWN;
  String taxonomyCode = "";

  private boolean organization;
  private String taxId = "";
  private String taxIdQualifier = "";
  private String line1 = "";
  private String line2 = "";
  private String city = "";
  private String state = "";
  private String postalCode = "";
  private String country = "";

  /** Reads NM1. */
  static Party named(Segment segment) {
    Party party = new Party();
    party.organization = segment.text(2).equals("2");
    party.lastName = segment.text(3);
    party.firstName = segment.text(4);
    party.middleName = segment.text(5);
    party.idQualifier = segment.code(8);
    party.id = segment.text(9);
    return party;
  }

  /**
   * Reads a segment that may follow NM1 in its loop.
   *
   * @return false when the segment isn't about a person or organization
   */
  boolean accept(Segment segment, Values values) {
    switch (segment.id()) {
      case N3 -> {
        line1 = segment.text(1);
        line2 = segment.text(2);
      }
      case N4 -> place(segment);
      case DMG -> {
        birthDate = values.day(segment, 2, 0, Field.BIRTH_DATE);
        sex = values.sex(segment, 3);
      }
      case PRV -> taxonomyCode = segment.code(3);
      case REF -> reference(segment);
      case N2, PER -> {
        return true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void place(Segment segment) {
    city = segment.text(1);
    state = segment.code(2);
    String postal = segment.text(3);
    postalCode = postal.indexOf('-') < 0 ? postal : postal.replace("-", "");
    country = segment.code(4);
  }

  private void reference(Segment segment) {
    String qualifier = segment.code(1);
    if (qualifier.equals("EI") || qualifier.equals("SY")) {
      taxIdQualifier = qualifier;
      taxId = segment.text(2);
    }
  }

  Address address() {
    boolean none = line1.isEmpty() && city.isEmpty() && state.isEmpty() && postalCode.isEmpty();
    return none ? Address.NONE : new Address(line1, line2, city, state, postalCode, country);
  }

  Provider provider(ProviderRole role, Origin origin) {
    boolean national = idQualifier.isEmpty() || idQualifier.equals("XX");
    return ProviderBuilder.builder()
        .role(role)
        .npi(national ? id : "")
        .organization(organization)
        .lastName(lastName)
        .firstName(firstName)
        .taxonomyCode(taxonomyCode)
        .taxId(taxId)
        .taxIdQualifier(taxIdQualifier)
        .address(address())
        .origin(origin)
        .build();
  }
}
