package org.cleanclaim.cli.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a proof.
 *
 * @param faults what is wrong, a line each; empty when the proof holds
 * @param findings what the proof's own rule says of its claims, a line each
 * @param nanos how long it took
 */
public record ProofResult(Proof proof, List<String> faults, List<String> findings, long nanos) {
  public ProofResult {
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  public boolean holds() {
    return faults.isEmpty();
  }

  /** The same with more faults. */
  public ProofResult with(List<String> more) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(more);
    return new ProofResult(proof, all, findings, nanos);
  }
}
