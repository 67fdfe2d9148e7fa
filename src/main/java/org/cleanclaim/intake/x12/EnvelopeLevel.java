package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Location;

/** An interchange, group or transaction while it is open: its header, and what it holds. */
final class EnvelopeLevel {
  private final Envelope.Level level;
  private final Location.InSegment header;
  private final String controlNumber;
  private final String guide;
  private Optional<LocalDate> created;
  private List<Irregularity> irregularities = List.of();
  private long parts;
  private long claims;

  private EnvelopeLevel(
      Envelope.Level level,
      Segment segment,
      String controlNumber,
      String guide,
      Optional<LocalDate> created) {
    this.level = level;
    this.controlNumber = controlNumber;
    this.guide = guide;
    this.created = created;
    header = EnvelopeOrigin.locationOf(segment);
  }

  /** Reads ISA. */
  static EnvelopeLevel interchange(Segment segment, Dates dates) {
    Optional<LocalDate> created = dates.shortDay(segment.text(9));
    return new EnvelopeLevel(
        Envelope.Level.INTERCHANGE, segment, segment.text(13), segment.text(12), created);
  }

  /** Reads GS. */
  static EnvelopeLevel group(Segment segment, Dates dates) {
    Optional<LocalDate> created = dates.day(segment.text(4));
    return new EnvelopeLevel(
        Envelope.Level.GROUP, segment, segment.text(6), segment.code(8), created);
  }

  /** Reads ST. */
  static EnvelopeLevel transaction(Segment segment) {
    return new EnvelopeLevel(
        Envelope.Level.TRANSACTION, segment, segment.text(2), segment.code(3), Optional.empty());
  }

  /** A level whose header is missing, known by a segment that belongs into it. */
  static EnvelopeLevel missing(Envelope.Level level, Segment segment) {
    return new EnvelopeLevel(level, segment, "", "", Optional.empty());
  }

  String guide() {
    return guide;
  }

  void createdOn(Optional<LocalDate> day) {
    created = day;
  }

  /** Notes what departs from the form of its header, or of what it holds. */
  EnvelopeLevel noting(List<Irregularity> more) {
    for (Irregularity irregularity : more) {
      irregularities = Lists.plus(irregularities, irregularity);
    }
    return this;
  }

  /** Counts a group, transaction or segment that it holds. */
  void countPart() {
    parts++;
  }

  void countClaim() {
    claims++;
  }

  /** The closed level; its trailer is the segment, if it has one. */
  Envelope close(String file, Optional<Segment> trailer) {
    return new Envelope(
        file,
        level,
        controlNumber,
        trailer.map(t -> t.text(2)).orElse(""),
        trailer.isPresent(),
        trailer.map(t -> count(t.text(1))).orElse(OptionalLong.empty()),
        parts,
        guide,
        claims,
        created,
        irregularities,
        new EnvelopeOrigin(header, trailer.map(EnvelopeOrigin::locationOf)));
  }

  private static OptionalLong count(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 18;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }
}
