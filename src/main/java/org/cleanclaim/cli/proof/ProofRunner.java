package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Program;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.scrub.Scrubber;

/**
 * Runs proofs: scrubs the claims of a file by the whole rulebook and compares what was found with
 * what its name promises.
 */
public final class ProofRunner {
  private final Scrubber scrubber;

  public ProofRunner(Scrubber scrubber) {
    this.scrubber = scrubber;
  }

  /**
   * Runs one proof.
   *
   * @return what is wrong, a line each; empty when the proof holds
   */
  public List<String> run(Proof proof) throws IOException {
    List<String> faults = new ArrayList<>();
    List<Finding> findings = findings(proof, faults);
    switch (proof.kind()) {
      case FIRES -> {
        List<Finding> own = findings.stream().filter(f -> f.rule().equals(proof.rule())).toList();
        if (own.isEmpty()) {
          faults.add("the rule did not fire");
        }
        findings.stream()
            .filter(f -> speaks(f) && !f.rule().equals(proof.rule()) && !sharesGap(f, own))
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
    return faults;
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

  private List<Finding> findings(Proof proof, List<String> faults) throws IOException {
    List<Finding> findings = new ArrayList<>();
    int claims = 0;
    try (ClaimReader reader = Inputs.open(List.of(proof.file().toString()))) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          claims++;
          scrubber.scrub(claim).findings().stream()
              .filter(f -> f.rule().equals(proof.rule()) || !isOfOtherProgram(claim, f))
              .forEach(findings::add);
        } else if (next.get() instanceof Envelope envelope) {
          findings.addAll(scrubber.scrub(envelope).findings());
        } else if (next.get() instanceof UnreadableClaim unreadable) {
          faults.add("not readable: " + unreadable.reason());
        }
      }
    }
    if (claims == 0) {
      faults.add("the file holds no claim");
    }
    return findings;
  }

  private static String line(Finding finding) {
    String lines = finding.lines().isEmpty() ? "" : " line " + finding.lines();
    return finding.rule() + " " + finding.verdict() + lines + ": " + finding.message();
  }
}
