package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * A service line that a frequency limit holds for, and the earlier services that count under it.
 *
 * @param source the list that sets the limit, or the kind of the coverage policy: NCD, LCD, PAYER
 * @param earlier those known, on days before the line's, in order; not copied, since many lines of
 *     a claim share one list of them
 */
public record ServiceFrequency(
    ServiceLine line, String source, FrequencyLimit limit, List<Earlier> earlier)
    implements Citable {
  /**
   * An earlier service.
   *
   * @param words what a message calls it
   */
  public record Earlier(LocalDate day, String words) {}

  public int lineNumber() {
    return line.number();
  }

  public String procedureCode() {
    return line.procedureCode();
  }

  public Optional<LocalDate> dateOfService() {
    return line.dateOfService();
  }

  public boolean isExceeded() {
    return line.dateOfService()
        .filter(day -> limit.isExceeded(day, latest().stream().map(Earlier::day).toList()))
        .isPresent();
  }

  /** As many of the latest as decide. */
  private List<Earlier> latest() {
    int most = Math.max(1, limit.times());
    return earlier.subList(Math.max(0, earlier.size() - most), earlier.size());
  }

  /** Whether the limit is one service in a lifetime. */
  public boolean isOnce() {
    return limit.measure() == FrequencyLimit.Measure.ONCE;
  }

  /** The latest earlier service, for messages; of a limit that is exceeded there is one. */
  public String last() {
    return earlier.get(earlier.size() - 1).words();
  }

  /** What sets the limit, for evidence. */
  public ReferenceRow row() {
    return limit.row();
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
