package org.cleanclaim.claim;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Who was treated; the subscriber or a dependent.
 *
 * @param relationship of the patient to the subscriber (SBR02 or PAT01): 18 self, 01 spouse, 19
 *     child ...
 * @param deathDate PAT06
 * @param weightPounds PAT08, {@code ""} when absent
 * @param pregnant PAT09
 */
@ClaimRecord
public record Patient(
    String lastName,
    String firstName,
    String middleName,
    Optional<LocalDate> birthDate,
    Sex sex,
    String relationship,
    Optional<LocalDate> deathDate,
    String weightPounds,
    boolean pregnant,
    Address address,
    Origin origin)
    implements Citable, PatientBuilder.With {
  public Patient {
    lastName = Text.orEmpty(lastName);
    firstName = Text.orEmpty(firstName);
    middleName = Text.orEmpty(middleName);
    sex = sex == null ? Sex.UNKNOWN : sex;
    relationship = Text.orEmpty(relationship);
    weightPounds = Text.orEmpty(weightPounds);
    address = address == null ? Address.NONE : address;
    origin = Origin.orNone(origin);
  }

  /**
   * Completed years of age on a day; -1 when either date is unknown or the day lies before birth.
   */
  public int ageOn(Optional<LocalDate> day) {
    if (birthDate.isEmpty() || day.isEmpty() || day.get().isBefore(birthDate.get())) {
      return -1;
    }
    return Period.between(birthDate.get(), day.get()).getYears();
  }

  @Override
  public Field citedField() {
    return Field.NAME;
  }
}
