package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * A visit or procedure on a day that belongs to the global period of an operation by the same
 * physician, or by one of the same group and specialty.
 *
 * @param line the visit or procedure
 * @param surgery the operation, on the same claim or an earlier one
 * @param daysAfter the operation: 0 on its day, -1 on the day before
 * @param diagnosisCodes that the line rests on
 */
public record PerioperativeService(
    ServiceLine line, Surgery surgery, long daysAfter, List<String> diagnosisCodes)
    implements Citable {
  private static final int CATEGORY = 3;

  /** Where the line stands to the operation; what it has to say of itself depends on it. */
  public enum Phase {
    /** On the day of a minor operation, one with a global period of 0 or 10 days. */
    WITH_MINOR,
    /** On the day of a major operation, one of 90 days, or the day before. */
    WITH_MAJOR,
    /** After the day of an operation. */
    AFTER
  }

  public PerioperativeService {
    diagnosisCodes = List.copyOf(diagnosisCodes);
  }

  public String procedureCode() {
    return line.procedureCode();
  }

  public int lineNumber() {
    return line.number();
  }

  public Optional<LocalDate> dateOfService() {
    return line.dateOfService();
  }

  public String performingNpi() {
    return line.performingNpi();
  }

  public Phase phase() {
    if (daysAfter > 0) {
      return Phase.AFTER;
    }
    return surgery.isMajor() ? Phase.WITH_MAJOR : Phase.WITH_MINOR;
  }

  /** Whether one of the diagnoses is of the category, the first three characters, of another's. */
  public boolean sharesDiagnosisWithSurgery() {
    for (String one : diagnosisCodes) {
      for (String other : surgery.diagnosisCodes()) {
        if (one.length() >= CATEGORY && other.startsWith(one.substring(0, CATEGORY))) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return line.citedField();
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
