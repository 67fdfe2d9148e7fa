package org.cleanclaim.rulebook;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Program;
import org.cleanclaim.finding.Severity;

/**
 * What a rule says of itself: the annotations and the comment of its file.
 *
 * @param id its path: {@code ncci/ptp-modifier-missing}
 * @param group claim adjustment group code, CO unless stated
 * @param status claim status category and code, {@code A7:562}
 * @param disposition of an IOCE or MCE edit
 * @param scope claim types that it judges
 * @param programs whose claims it judges
 * @param snip WEDI SNIP level
 * @param since first date of service that it judges
 * @param until last date of service that it judges
 * @param why the comment's first part
 * @param gaps what the rule is known not to see
 * @param payers ids of the payers whose claims it judges; empty for all. A configuration sets them
 */
@RecordBuilder
@RecordBuilder.Options(enableGetters = false, enableWither = true)
public record RuleHeader(
    String id,
    String title,
    Severity severity,
    String authority,
    String citation,
    Optional<String> carc,
    List<String> rarc,
    Optional<String> group,
    Optional<String> status,
    Optional<String> disposition,
    Set<ClaimType> scope,
    Set<Program> programs,
    Optional<Integer> snip,
    LocalDate since,
    Optional<LocalDate> until,
    String fix,
    Maturity maturity,
    String why,
    String gaps,
    Set<String> payers)
    implements RuleHeaderBuilder.With {
  /** How settled a rule is. */
  public enum Maturity {
    EXPERIMENTAL,
    STABLE,
    DEPRECATED
  }

  public String family() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** Whether the rule judges claims that go to a payer. */
  public boolean appliesTo(String payer) {
    return payers.isEmpty() || payers.contains(payer);
  }

  /** Whether the rule judges a day; an unknown day only when the rule has not ended. */
  public boolean appliesOn(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return until.isEmpty();
    }
    return !day.get().isBefore(since) && until.map(end -> !day.get().isAfter(end)).orElse(true);
  }
}
