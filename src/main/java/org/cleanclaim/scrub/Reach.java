package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Program;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.scrub.screen.Applicability;

/**
 * What of a claim decides whether a rule can report on it at all. {@link Findings} decides each
 * report by its own day; this tells beforehand that there can be none.
 *
 * @param first earliest day that a finding may be judged by; after {@code last} when there is none
 * @param last latest such day
 * @param undated whether a finding may stand on a part without a date
 */
record Reach(
    ClaimType type, Program program, String payer, LocalDate first, LocalDate last, boolean undated)
    implements Applicability {
  /** What most rules that exclude a claim exclude it by. */
  private record Kind(ClaimType type, Program program) {}

  static Reach of(Claim claim) {
    Optional<LocalDate> own = claim.date();
    LocalDate first = own.orElse(LocalDate.MAX);
    LocalDate last = own.orElse(LocalDate.MIN);
    boolean undated = own.isEmpty();
    for (ServiceLine line : claim.lines()) {
      if (line.period().isEmpty()) {
        undated = true;
        continue;
      }
      LocalDate day = line.period().get().from();
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
    return new Reach(claim.type(), claim.program(), claim.payer().id(), first, last, undated);
  }

  @Override
  public Object kind() {
    return new Kind(type, program);
  }

  @Override
  public boolean isOfKind(CompiledRule rule) {
    RuleHeader header = rule.header();
    return header.scope().contains(type) && header.programs().contains(program);
  }

  @Override
  public boolean isWithin(CompiledRule rule) {
    RuleHeader header = rule.header();
    return isOfKind(rule) && header.appliesTo(payer) && isInTime(header);
  }

  private boolean isInTime(RuleHeader rule) {
    if (undated && rule.appliesOn(Optional.empty())) {
      return true;
    }
    return !last.isBefore(rule.since())
        && (rule.until().isEmpty() || !first.isAfter(rule.until().get()));
  }
}
