package org.cleanclaim.intake.x12;

import java.util.Optional;
import java.util.function.Consumer;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;

/**
 * Walks interchanges, groups and transactions. A missing header or trailer costs nothing: the level
 * is closed when the next one begins, and one that never began is taken to begin where its content
 * does.
 */
final class EnvelopeWalker {
  private final String file;
  private final Consumer<Received> out;
  private final Dates dates = new Dates();
  private final EnvelopeForms forms = new EnvelopeForms();
  private Optional<EnvelopeLevel> interchange = Optional.empty();
  private Optional<EnvelopeLevel> group = Optional.empty();
  private Optional<EnvelopeLevel> transaction = Optional.empty();
  private Optional<TransactionReader> reader = Optional.empty();
  private boolean strayListed;

  EnvelopeWalker(String file, Consumer<Received> out) {
    this.file = file;
    this.out = out;
  }

  void accept(Segment segment) {
    switch (segment.id()) {
      case ISA -> {
        end(Optional.empty());
        interchange =
            Optional.of(
                EnvelopeLevel.interchange(segment, dates).noting(forms.interchange(segment)));
        strayListed = false;
      }
      case GS -> {
        closeGroup(Optional.empty());
        interchange.ifPresent(EnvelopeLevel::countPart);
        group = Optional.of(EnvelopeLevel.group(segment, dates).noting(forms.group(segment)));
        strayListed = false;
      }
      case ST -> {
        closeTransaction(Optional.empty(), Optional.empty());
        open(EnvelopeLevel.transaction(segment), segment, segment.text(1));
      }
      case SE -> trailer(Envelope.Level.TRANSACTION, segment);
      case GE -> trailer(Envelope.Level.GROUP, segment);
      case IEA -> trailer(Envelope.Level.INTERCHANGE, segment);
      default -> within(segment);
    }
  }

  private void within(Segment segment) {
    if (reader.isEmpty()) {
      outside(segment);
    }
    if (segment.id() == SegmentId.CLM) {
      interchange.ifPresent(EnvelopeLevel::countClaim);
      group.ifPresent(EnvelopeLevel::countClaim);
      transaction.ifPresent(EnvelopeLevel::countClaim);
    }
    if (transaction.isPresent() && reader.isPresent()) {
      transaction.get().countPart();
      reader.get().accept(segment);
    }
  }

  /** A segment between transactions: the content of one whose ST is missing, or a stray. */
  private void outside(Segment segment) {
    switch (segment.id()) {
      case TA1 -> {}
      case BHT, HL, CLM -> {
        list(segment, "the transaction header (ST) before this segment is missing");
        open(EnvelopeLevel.missing(Envelope.Level.TRANSACTION, segment), segment, "837");
      }
      default -> {
        if (!strayListed) {
          list(segment, "segments outside of any transaction: skipped");
        }
        strayListed = true;
      }
    }
  }

  private void list(Segment segment, String reason) {
    out.accept(Damage.at(segment, reason).unreadable(file, "", 0));
  }

  private void open(EnvelopeLevel level, Segment segment, String set) {
    strayListed = false;
    group.ifPresent(EnvelopeLevel::countPart);
    transaction = Optional.of(level);
    if (segment.id() == SegmentId.ST) {
      level.countPart();
    }
    String ofGroup = group.map(EnvelopeLevel::guide).orElse("");
    String guide = level.guide().isEmpty() ? ofGroup : level.guide();
    String version = interchange.map(EnvelopeLevel::guide).orElse("");
    Optional<String> skipped = Guides.whySkipped(set, guide, version);
    if (segment.id() == SegmentId.ST && skipped.isEmpty()) {
      level.noting(forms.transaction(segment));
    }
    reader =
        Optional.of(
            skipped.isPresent()
                ? new SkippedTransaction(file, Damage.at(segment, skipped.get()), out)
                : new ClaimTransaction(file, dates, guide, out));
  }

  private void trailer(Envelope.Level level, Segment segment) {
    Optional<Segment> trailer = Optional.of(segment);
    switch (level) {
      case TRANSACTION -> {
        if (transaction.isEmpty()) {
          transaction = Optional.of(EnvelopeLevel.missing(level, segment));
        }
        transaction.get().countPart();
        closeTransaction(trailer, Optional.empty());
      }
      case GROUP -> {
        closeTransaction(Optional.empty(), Optional.empty());
        group = group.or(() -> Optional.of(EnvelopeLevel.missing(level, segment)));
        closeGroup(trailer);
      }
      case INTERCHANGE -> {
        closeGroup(Optional.empty());
        interchange = interchange.or(() -> Optional.of(EnvelopeLevel.missing(level, segment)));
        closeInterchange(trailer);
      }
    }
  }

  private void closeTransaction(Optional<Segment> trailer, Optional<Segment> cut) {
    reader.ifPresent(r -> r.finish(cut));
    if (transaction.isPresent()) {
      reader.ifPresent(r -> transaction.get().noting(r.irregularities()).createdOn(r.created()));
      out.accept(transaction.get().close(file, trailer));
    }
    reader = Optional.empty();
    transaction = Optional.empty();
  }

  private void closeGroup(Optional<Segment> trailer) {
    closeTransaction(Optional.empty(), Optional.empty());
    group.ifPresent(g -> out.accept(g.close(file, trailer)));
    group = Optional.empty();
  }

  private void closeInterchange(Optional<Segment> trailer) {
    interchange.ifPresent(i -> out.accept(i.close(file, trailer)));
    interchange = Optional.empty();
  }

  /**
   * Closes whatever is open.
   *
   * @param cut the last segment when the input is over: a claim without an end may lack a part
   */
  void end(Optional<Segment> cut) {
    closeTransaction(Optional.empty(), cut);
    closeGroup(Optional.empty());
    closeInterchange(Optional.empty());
  }
}
