package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private static final String LETTER = "[AC-HJKMNP-RT-Y]";
  private static final String LETTER_OR_DIGIT = "[0-9AC-HJKMNP-RT-Y]";
  private static final Pattern MEDICARE_NUMBER =
      Pattern.compile(
          "[1-9]" + (LETTER + LETTER_OR_DIGIT + "[0-9]").repeat(2) + LETTER + LETTER + "[0-9]{2}");

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

  /**
   * Whether the member id has the form of a Medicare Beneficiary Identifier (CMS, MBI format): the
   * form alone, not that it was issued. Lower case counts as upper case.
   */
  public boolean hasMedicareNumberForm() {
    return MEDICARE_NUMBER.matcher(memberId.toUpperCase(Locale.ROOT)).matches();
  }

  @Override
  public Field citedField() {
    return Field.MEMBER_ID;
  }
}
