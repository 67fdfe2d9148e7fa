package org.cleanclaim.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * A service line and a coverage policy that the claim's payer published for itself, as somebody
 * imported it. Apart from {@link LinePolicy} as a fact, since Medicare's rules, with their reason
 * codes and notices, say nothing of other payers' policies.
 *
 * @param policy what the policy says of the line
 */
public record PayerPolicy(LinePolicy policy) implements Citable {
  /**
   * Those of the payers' policies on a line that bind the claim's payer; none when the line rests
   * on no diagnosis.
   *
   * @param candidates of kind PAYER
   */
  public static List<PayerPolicy> of(
      Claim claim, ServiceLine line, List<CoveragePolicy> candidates) {
    List<PayerPolicy> policies = new ArrayList<>();
    for (LinePolicy policy : LinePolicy.of(claim, line, candidates, Set.of(claim.payer().id()))) {
      policies.add(new PayerPolicy(policy));
    }
    return policies;
  }

  public ServiceLine line() {
    return policy.line();
  }

  public int lineNumber() {
    return policy.lineNumber();
  }

  /** What the policy calls itself. */
  public String name() {
    return policy.policy();
  }

  /** The group that a finding cites. */
  public CoveragePolicy group() {
    return policy.group();
  }

  @Override
  public Origin origin() {
    return policy.origin();
  }

  @Override
  public Field citedField() {
    return policy.citedField();
  }

  @Override
  public List<Integer> lineNumbers() {
    return policy.lineNumbers();
  }
}
