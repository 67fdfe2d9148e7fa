package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One closed level of an X12 file: interchange (ISA to IEA), functional group (GS to GE) or
 * transaction (ST to SE). Rules of the envelope family judge it.
 *
 * @param controlNumber of the header (ISA13, GS06, ST02)
 * @param trailerControlNumber of the trailer (IEA02, GE02, SE02)
 * @param closed whether the trailer is there
 * @param declaredCount what the trailer states: groups, transactions, segments; empty when it is no
 *     number
 * @param actualCount what was counted
 * @param guide ISA12, GS08 or ST03
 * @param claims CLM segments seen within
 * @param created ISA09, GS04 or BHT04
 * @param irregularities of its header, and of a transaction above the claims
 */
public record Envelope(
    String file,
    Level level,
    String controlNumber,
    String trailerControlNumber,
    boolean closed,
    OptionalLong declaredCount,
    long actualCount,
    String guide,
    long claims,
    Optional<LocalDate> created,
    List<Irregularity> irregularities,
    Origin origin)
    implements Citable, Received {
  public Envelope {
    irregularities = List.copyOf(irregularities);
  }

  /** How deep the envelope stands. */
  public enum Level {
    INTERCHANGE,
    GROUP,
    TRANSACTION;

    /** The level in lower case, for messages. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the trailer states the number that was counted. */
  public boolean countIsRight() {
    return declaredCount.isPresent() && declaredCount.getAsLong() == actualCount;
  }

  /** The number that the trailer states, for messages. */
  public String statedCount() {
    return declaredCount.isPresent() ? Long.toString(declaredCount.getAsLong()) : "no number of";
  }

  @Override
  public Field citedField() {
    return Field.CONTROL_NUMBER;
  }
}
