package org.cleanclaim.cli.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.Proof.Kind;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.rulebook.lint.Proven;

/** Which proofs a folder of test claims holds. */
public final class ProofFiles implements Proven {
  private final List<Proof> proofs;

  public ProofFiles(Path testClaims) throws IOException {
    proofs = Proofs.in(testClaims);
  }

  @Override
  public boolean fires(String ruleId) {
    return has(ruleId, Kind.FIRES) || has(ruleId, Kind.BYPASSED);
  }

  @Override
  public boolean passes(String ruleId) {
    return has(ruleId, Kind.PASSES);
  }

  private boolean has(String ruleId, Kind kind) {
    return proofs.stream()
        .anyMatch(p -> p.kind() == kind && p.rule().equals(ruleId) && !isUnnamed(p));
  }

  /** As {@code rules new} writes them, before their author says what they show. */
  private static boolean isUnnamed(Proof proof) {
    return proof.file().getFileName().toString().contains("fill-in");
  }
}
