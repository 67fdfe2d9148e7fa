package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.history.HistoryIndex;

/**
 * What a proof file holds, read.
 *
 * @param claims in the order of the file, each with what it sees of its patient's other claims
 * @param envelopes closed in it
 * @param faults parts that could not be read, a line each
 */
public record ProofClaims(
    List<ClaimOfPatient> claims, List<Envelope> envelopes, List<String> faults) {
  public ProofClaims {
    claims = List.copyOf(claims);
    envelopes = List.copyOf(envelopes);
    faults = List.copyOf(faults);
  }

  /** Reads a proof beside the history of its folder. */
  public static ProofClaims of(Proof proof) throws IOException {
    List<String> faults = new ArrayList<>();
    HistoryIndex history = new HistoryIndex(!proof.withoutHistory());
    for (Path file : proof.history()) {
      claims(read(file, faults)).forEach(history::addSubmitted);
    }
    List<Received> all = read(proof.file(), faults);
    List<Claim> claims = claims(all);
    claims.forEach(history::addBeside);
    List<ClaimOfPatient> toJudge = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      toJudge.add(new ClaimOfPatient(claims.get(i), history.historyOf(claims.get(i), i)));
    }
    return new ProofClaims(toJudge, envelopes(all), faults);
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

  private static List<Envelope> envelopes(List<Received> all) {
    return all.stream().filter(Envelope.class::isInstance).map(Envelope.class::cast).toList();
  }
}
