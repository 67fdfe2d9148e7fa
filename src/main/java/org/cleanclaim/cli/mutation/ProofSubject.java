package org.cleanclaim.cli.mutation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofClaims;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;

/**
 * One claim or envelope of a proof.
 *
 * @param proof that it is of; one of a clean claim is of no rule
 */
record ProofSubject(Proof proof, Object part) {
  /** All that a proof holds. */
  static List<ProofSubject> of(Proof proof) throws IOException {
    ProofClaims claims = ProofClaims.of(proof);
    List<ProofSubject> subjects = new ArrayList<>();
    claims.claims().forEach(claim -> subjects.add(new ProofSubject(proof, claim)));
    claims.envelopes().forEach(envelope -> subjects.add(new ProofSubject(proof, envelope)));
    return subjects;
  }

  /** What rules say of it, in words that leave out only the evidence, by rule. */
  Map<String, List<String>> said(Scrubber scrubber) {
    List<Finding> findings =
        part instanceof ClaimOfPatient one
            ? scrubber.scrub(one.claim(), one.history()).findings()
            : scrubber.scrub((Envelope) part).findings();
    Map<String, List<String>> said = new TreeMap<>();
    for (Finding finding : findings) {
      said.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(words(finding));
    }
    return said;
  }

  private static String words(Finding finding) {
    return finding.verdict() + " " + finding.lines() + " " + finding.message();
  }
}
