package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Program;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;

/**
 * Runs proofs: scrubs the claims of a file by the whole rulebook, beside one another, and compares
 * what was found with what its name promises. Shared by threads.
 */
public final class ProofRunner {
  /** A finding and the claim or envelope that it is about. */
  private record Said(String subject, Finding finding) {}

  private final Scrubber scrubber;

  public ProofRunner(Scrubber scrubber) {
    this.scrubber = scrubber;
  }

  /** Runs one proof. */
  public ProofResult run(Proof proof) throws IOException {
    long start = System.nanoTime();
    ProofClaims claims = ProofClaims.of(proof);
    List<String> faults = new ArrayList<>(claims.faults());
    if (claims.claims().isEmpty()) {
      faults.add("the file holds no claim");
    }
    List<Said> said = said(proof, claims);
    judge(proof, said.stream().map(Said::finding).toList(), faults);
    List<String> own =
        said.stream()
            .filter(s -> s.finding.rule().equals(proof.rule()))
            .map(s -> s.subject + " " + words(s.finding))
            .toList();
    return new ProofResult(proof, faults, own, System.nanoTime() - start);
  }

  private static void judge(Proof proof, List<Finding> findings, List<String> faults) {
    switch (proof.kind()) {
      case FIRES -> {
        List<Finding> own = findings.stream().filter(f -> f.rule().equals(proof.rule())).toList();
        if (own.isEmpty()) {
          faults.add("the rule did not fire");
        }
        findings.stream()
            .filter(f -> speaks(f) && !f.rule().equals(proof.rule()) && !sharesGap(f, own))
            .filter(f -> !proof.expectsBeside(f.rule()))
            .forEach(f -> faults.add("fires besides: " + line(f)));
      }
      case PASSES -> {
        findings.stream()
            .filter(f -> speaks(f) || f.rule().equals(proof.rule()))
            .forEach(f -> faults.add("must not fire: " + line(f)));
      }
      case BYPASSED -> {
        if (findings.stream().noneMatch(f -> f.verdict() == Verdict.BYPASSED)) {
          faults.add("nothing was bypassed");
        }
        findings.stream()
            .filter(ProofRunner::speaks)
            .forEach(f -> faults.add("must not fire: " + line(f)));
      }
    }
  }

  /** A lifted edit is shown on proofs of other rules, too; everything else has to be expected. */
  private static boolean speaks(Finding finding) {
    return finding.verdict() != Verdict.BYPASSED;
  }

  /** A day that one table does not cover is mostly covered by no other, and each rule says so. */
  private static boolean sharesGap(Finding finding, List<Finding> own) {
    return finding.verdict() == Verdict.NOT_CHECKED
        && own.stream().anyMatch(f -> f.verdict() == Verdict.NOT_CHECKED);
  }

  /**
   * Edits are published by Medicare and Medicaid alone, and the starter sets hold Medicare's: that
   * a claim of another program goes unchecked by them is no fault of its own.
   */
  private static boolean isOfOtherProgram(Claim claim, Finding finding) {
    return finding.verdict() == Verdict.NOT_CHECKED && claim.program() != Program.MEDICARE;
  }

  private List<Said> said(Proof proof, ProofClaims claims) {
    List<Said> said = new ArrayList<>();
    for (ClaimOfPatient one : claims.claims()) {
      scrubber.scrub(one.claim(), one.history()).findings().stream()
          .filter(f -> f.rule().equals(proof.rule()) || !isOfOtherProgram(one.claim(), f))
          .forEach(f -> said.add(new Said(one.claim().id(), f)));
    }
    for (Envelope envelope : claims.envelopes()) {
      String subject = envelope.level().words() + " " + envelope.controlNumber();
      scrubber.scrub(envelope).findings().forEach(f -> said.add(new Said(subject, f)));
    }
    return said;
  }

  private static String line(Finding finding) {
    return finding.rule() + " " + words(finding);
  }

  private static String words(Finding finding) {
    String lines = finding.lines().isEmpty() ? "" : " line " + finding.lines();
    return finding.verdict() + lines + ": " + finding.message();
  }
}
