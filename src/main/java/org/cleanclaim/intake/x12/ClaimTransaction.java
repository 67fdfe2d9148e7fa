package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Received;

/**
 * An 837: its header, the levels, the claims. Unknown but well-formed segments are skipped. What
 * can't be a segment, and a segment that shows that another one is missing, costs the claim it
 * stands in; reading goes on at the next CLM, HL or ST.
 */
final class ClaimTransaction implements TransactionReader {
  private final String file;
  private final Dates dates;
  private final TransactionHeader header;
  private final Consumer<Received> out;
  private final Levels levels;
  private final Optional<GuideWalk> walk;
  private Optional<ClaimDraft> claim = Optional.empty();
  private boolean inHeader = true;
  private boolean orphaned;
  private boolean damageListed;

  ClaimTransaction(String file, Dates dates, String guide, Consumer<Received> out) {
    this.file = file;
    this.dates = dates;
    this.out = out;
    header = new TransactionHeader(dates, guide);
    levels = new Levels(dates);
    walk = Guide.named(guide).map(GuideWalk::new);
  }

  @Override
  public Optional<LocalDate> created() {
    return header.created();
  }

  @Override
  public List<Irregularity> irregularities() {
    return walk.map(GuideWalk::ofFile).orElse(List.of());
  }

  @Override
  public void accept(Segment segment) {
    if (walk.isPresent()) {
      walk.get().accept(segment);
    }
    switch (segment.id()) {
      case HL -> {
        finishClaim();
        resume();
        levels.begin(segment);
      }
      case CLM -> beginClaim(segment);
      case GARBLED -> garbled(segment);
      default -> {
        if (claim.isPresent()) {
          withinClaim(claim.get(), segment);
        } else if (!orphaned) {
          aboveClaims(segment);
        }
      }
    }
  }

  private void resume() {
    inHeader = false;
    orphaned = false;
    damageListed = false;
  }

  private void beginClaim(Segment segment) {
    if (claim.isPresent() && claim.get().endsInOtherPayer()) {
      levels.lose(
          Damage.at(segment, "the claim before ended in another payer: a level may be lost"));
    }
    finishClaim();
    resume();
    claim = Optional.of(new ClaimDraft(segment, levels.claimants(), dates));
  }

  private void withinClaim(ClaimDraft draft, Segment segment) {
    if (draft.isInLines() && Levels.owns(segment)) {
      Damage missing = Damage.at(segment, "the level (HL) before this segment is missing");
      if (!draft.isDamaged()) {
        out.accept(missing.unreadable(file, "", 0));
      }
      finishClaim();
      levels.lose(missing);
      levels.accept(segment);
    } else if (draft.isInLines() && opensClaim(segment)) {
      draft.damaged(Damage.at(segment, "the claim (CLM) before this segment is missing"));
      finishClaim();
      orphaned = true;
    } else {
      draft.accept(segment);
    }
  }

  /** Whether a segment stands in a claim before its service lines only. */
  private static boolean opensClaim(Segment segment) {
    return switch (segment.id()) {
      case HI, CL1, DN1, DN2 -> true;
      default -> false;
    };
  }

  private void aboveClaims(Segment segment) {
    if (belongsToClaim(segment)) {
      Damage missing = Damage.at(segment, "the claim (CLM) before this segment is missing");
      out.accept(missing.unreadable(file, "", 0));
      orphaned = true;
    } else if (inHeader && !Levels.owns(segment)) {
      header.accept(segment);
    } else {
      inHeader = false;
      levels.accept(segment);
    }
  }

  private static boolean belongsToClaim(Segment segment) {
    SegmentId id = segment.id();
    boolean provider = id == SegmentId.NM1 && Meanings.role(segment.code(1)).isPresent();
    return provider || (id.compareTo(SegmentId.CLM) > 0 && id.compareTo(SegmentId.UNKNOWN) < 0);
  }

  private void garbled(Segment segment) {
    Damage damage = Damage.at(segment, segment.fault());
    if (claim.isPresent()) {
      claim.get().damaged(damage);
      claim.get().accept(segment);
    } else if (!orphaned && !levels.damaged(damage) && !damageListed) {
      damageListed = true;
      out.accept(damage.unreadable(file, "", 0));
    }
  }

  @Override
  public void finish(Optional<Segment> cut) {
    walk.ifPresent(GuideWalk::finish);
    if (cut.isPresent() && claim.isPresent()) {
      claim.get().damaged(Damage.at(cut.get(), "the file ends within this claim"));
    }
    finishClaim();
  }

  private void finishClaim() {
    if (claim.isPresent()) {
      List<Irregularity> noted = walk.map(GuideWalk::takeClaim).orElse(List.of());
      out.accept(claim.get().finish(file, header, noted));
    }
    claim = Optional.empty();
  }
}
