package org.cleanclaim.finding;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;

/**
 * What one rule says of one claim.
 *
 * @param rule id of the rule, which is its path in the rulebook: {@code ncci/ptp-modifier-missing}
 * @param lines numbers of the service lines it stands on, ascending; empty when it is about the
 *     whole claim
 * @param message what is wrong, in one line
 * @param group claim adjustment group code CO, PR or OA
 * @param carc claim adjustment reason code that the payer would answer
 * @param rarc remittance advice remark codes
 * @param status claim status category and code that a front end would answer (277CA), {@code
 *     A7:562}
 * @param disposition of an IOCE or MCE edit: RTP, LIR, LID ...
 * @param snip WEDI SNIP level, 1 to 7
 * @param chargeAtRisk the charge that this finding alone puts at risk; empty when it puts none
 * @param origin where in the input the fault stands
 */
public record Finding(
    String rule,
    Severity severity,
    Verdict verdict,
    List<Integer> lines,
    String message,
    Optional<String> group,
    Optional<String> carc,
    List<String> rarc,
    Optional<String> status,
    Optional<String> disposition,
    Optional<Integer> snip,
    String fix,
    String citation,
    Optional<Money> chargeAtRisk,
    List<Location> origin,
    List<Evidence> evidence) {
  public Finding {
    lines = List.copyOf(lines);
    rarc = List.copyOf(rarc);
    origin = List.copyOf(origin);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether it counts among the severities: bypassed and not-checked findings are counted beside
   * them.
   */
  public boolean failed() {
    return verdict == Verdict.FAILED;
  }
}
