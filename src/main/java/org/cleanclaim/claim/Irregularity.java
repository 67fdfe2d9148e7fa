package org.cleanclaim.claim;

import java.util.List;

/**
 * A place where the form of an X12 file departs from its implementation guide: what the claim model
 * does not carry and a front end looks at. The reader notes it and reads on; a rule says what it
 * means.
 *
 * @param loop loop of the guide, {@code 2010AA}; {@code ""} for the envelope
 * @param segment segment id, with its qualifier where that tells which one is meant: {@code N3},
 *     {@code REF*EI}
 * @param element {@code NM109}, {@code CLM05-2}; {@code ""} for the segment as a whole
 * @param text what stood there, at most 40 characters of it; claim content: never for a log or an
 *     error message
 * @param line the service line's number, 0 above the lines
 */
public record Irregularity(
    Kind kind, String loop, String segment, String element, String text, int line, Origin origin)
    implements Citable {
  private static final int MOST = 40;

  /** In what way it departs. */
  public enum Kind {
    /** The guide has no such segment, or no such qualifier of it, at this place. */
    SEGMENT_UNEXPECTED,
    /** It stands behind what it must stand before. */
    SEGMENT_OUT_OF_ORDER,
    /** The segment, or the loop that it opens, stands more often than the guide allows. */
    SEGMENT_REPEATED,
    SEGMENT_MISSING,
    ELEMENT_MISSING,
    ELEMENT_NOT_USED,
    ELEMENT_TOO_LONG,
    /** The element has a fixed length and another one was sent. */
    ELEMENT_LENGTH,
    CODE_UNKNOWN,
    /** A date is not of the form that its qualifier announces. */
    DATE_FORM,
    /** A diagnosis or procedure code is written with its point. */
    DECIMAL_POINT,
    /** Levels or lines are not numbered one after the other. */
    NUMBER_SEQUENCE,
    /** A level names a parent that is not the level above it. */
    LEVEL_PARENT,
    /** A level says that it has children and has none, or the other way round. */
    LEVEL_CHILD,
    /** A number that must be unique stood before. */
    NUMBER_REPEATED,
    /** Header and guide of the levels of the envelope differ. */
    VERSION_DIFFERS
  }

  public Irregularity {
    text = text.length() > MOST ? text.substring(0, MOST) : text;
    origin = Origin.orNone(origin);
  }

  /** What is meant, for messages: the element, else the segment, and its loop. */
  public String place() {
    String what = element.isEmpty() ? segment : element;
    return loop.isEmpty() ? what : what + " of loop " + loop;
  }

  @Override
  public Field citedField() {
    return Field.STRUCTURE;
  }

  @Override
  public List<Integer> lineNumbers() {
    return line == 0 ? List.of() : List.of(line);
  }
}
