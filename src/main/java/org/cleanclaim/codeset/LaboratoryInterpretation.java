package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the physician fee schedule pays a physician's interpretation of a laboratory test: the test
 * has a row with modifier 26 and PC/TC indicator 6, while its row without a modifier says that the
 * concept of components does not apply.
 */
public record LaboratoryInterpretation(FeeScheduleEntry row) {
  /** The interpretation that a row of the fee schedule stands for, when it stands for one. */
  public static Optional<LaboratoryInterpretation> of(FeeScheduleEntry row) {
    return row.modifier().equals("26") && row.pcTc().equals("6")
        ? Optional.of(new LaboratoryInterpretation(row))
        : Optional.empty();
  }

  public String procedureCode() {
    return row.procedureCode();
  }

  public boolean inForceOn(Optional<LocalDate> dateOfService) {
    return row.inForceOn(dateOfService);
  }
}
