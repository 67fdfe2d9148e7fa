package org.cleanclaim.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.inquiry.CodeInventory;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Window;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.generate.write.ClaimWriter;
import org.cleanclaim.generate.write.WrittenFormat;

/** Claims made of the starter sets, or of a snapshot, for tests. */
public final class MadeClaims {
  private MadeClaims() {}

  /** An 837 of so many claims with shares of faults. */
  public static byte[] x12(int count, String faults, long seed) throws IOException {
    return written(claims(count, faults, seed), WrittenFormat.X12);
  }

  /** So many claims with shares of faults. */
  public static List<PlannedClaim> claims(int count, String faults, long seed) throws IOException {
    return claims(StarterCodeSets.snapshot(StarterCodeSets.userCache()), count, faults, seed);
  }

  /** So many claims, made of the code sets of a snapshot, with shares of faults. */
  public static List<PlannedClaim> claims(Path snapshot, int count, String faults, long seed)
      throws IOException {
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot);
        Store store = new Store(snapshot)) {
      Catalogue catalogue =
          new Catalogue(codeSets, new CodeInventory(store), Window.quarterOf(codeSets), seed);
      ClaimGenerator generator = new ClaimGenerator(catalogue, FaultShares.parse(faults), seed);
      List<PlannedClaim> claims = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        claims.add(generator.next());
      }
      return claims;
    }
  }

  /** The claims in a format. */
  public static byte[] written(List<PlannedClaim> claims, WrittenFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimWriter writer = format.writer(out, 5_000)) {
      for (PlannedClaim claim : claims) {
        writer.write(claim.claim());
      }
    }
    return out.toByteArray();
  }
}
