package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.file.Path;
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
import org.cleanclaim.scrub.history.HistoryIndex;

/**
 * Runs proofs: scrubs the claims of a file by the whole rulebook, beside one another, and compares
 * what was found with what its name promises.
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
    HistoryIndex history = new HistoryIndex(!proof.withoutHistory());
    for (Path file : proof.history()) {
      claims(read(file, faults)).forEach(history::addSubmitted);
    }
    List<Received> all = read(proof.file(), faults);
    List<Claim> claims = claims(all);
    List<Finding> findings = new ArrayList<>();
    claims.forEach(history::addBeside);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      scrubber.scrub(claim, history.historyOf(claim, i)).findings().stream()
          .filter(f -> f.rule().equals(proof.rule()) || !isOfOtherProgram(claim, f))
          .forEach(findings::add);
    }
    for (Received received : all) {
      if (received instanceof Envelope envelope) {
        findings.addAll(scrubber.scrub(envelope).findings());
      }
    }
    if (claims.isEmpty()) {
      faults.add("the file holds no claim");
    }
    return findings;
  }

  private static List<Received> read(Path file, List<String> faults) throws IOException {
    List<Received> all = new ArrayList<>();
    try (ClaimReader reader = Inputs.open(List.of(file.toString()))) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
        if (next.get() instanceof UnreadableClaim unreadable) {
          faults.add("not readable: " + unreadable.reason());
        }
      }
    }
    return all;
  }

  private static List<Claim> claims(List<Received> all) {
    return all.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  private static String line(Finding finding) {
    String lines = finding.lines().isEmpty() ? "" : " line " + finding.lines();
    return finding.rule() + " " + finding.verdict() + lines + ": " + finding.message();
  }
}
