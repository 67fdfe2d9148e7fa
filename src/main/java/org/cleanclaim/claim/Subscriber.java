package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds the insurance.
 *
 * @param memberId NM109 of 2010BA
 * @param memberIdQualifier MI or II
 * @param responsibility SBR01: P, S, T ...
 * @param groupNumber SBR03
 * @param groupName SBR04
 * @param insuranceType SBR05
 * @param birthDate of the subscriber, when the claim states it
 */
@ClaimRecord
public record Subscriber(
    String memberId,
    String memberIdQualifier,
    String lastName,
    String firstName,
    String responsibility,
    String groupNumber,
    String groupName,
    String insuranceType,
    Optional<LocalDate> birthDate,
    Sex sex,
    Address address,
    Origin origin)
    implements Citable, SubscriberBuilder.With {
  public Subscriber {
    memberId = Text.orEmpty(memberId);
    memberIdQualifier = Text.orEmpty(memberIdQualifier);
    lastName = Text.orEmpty(lastName);
    firstName = Text.orEmpty(firstName);
    responsibility = Text.orEmpty(responsibility);
    groupNumber = Text.orEmpty(groupNumber);
    groupName = Text.orEmpty(groupName);
    insuranceType = Text.orEmpty(insuranceType);
    sex = sex == null ? Sex.UNKNOWN : sex;
    address = address == null ? Address.NONE : address;
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.MEMBER_ID;
  }
}
