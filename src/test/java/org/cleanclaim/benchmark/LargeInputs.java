package org.cleanclaim.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.write.ClaimWriter;
import org.cleanclaim.generate.write.X12ClaimWriter;

/**
 * Writes inputs of unusual size into the folder named: a claim with 999 lines, a claim and 5,000
 * earlier lines of its patient, and a transaction with 100,000 claims.
 */
public final class LargeInputs {
  private static final int LINES = 999;
  private static final int PRIOR_LINES = 5_000;
  private static final int CLAIMS = 100_000;

  private LargeInputs() {}

  /** The folder is the only argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Workload workload = Workload.open()) {
      List<PlannedClaim> claims = workload.claims(CLAIMS);
      List<Claim> all = claims.stream().map(PlannedClaim::claim).toList();
      write(folder.resolve("lines-999.837"), List.of(LargeClaims.ofLines(claims, LINES)));
      write(folder.resolve("one-claim.837"), all.subList(0, 1));
      write(folder.resolve("prior-lines-5000.837"), LargeClaims.ofPatient(claims, PRIOR_LINES));
      write(folder.resolve("transaction-100000.837"), all);
    }
  }

  private static void write(Path file, List<Claim> claims) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ClaimWriter writer = new X12ClaimWriter(out, CLAIMS)) {
      for (Claim claim : claims) {
        writer.write(claim);
      }
    }
  }
}
