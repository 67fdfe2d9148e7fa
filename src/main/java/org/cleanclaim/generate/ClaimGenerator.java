package org.cleanclaim.generate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.compose.Composer;
import org.cleanclaim.generate.compose.Practice;
import org.cleanclaim.generate.compose.Practices;
import org.cleanclaim.generate.fault.FaultKind;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.generate.fault.FaultyClaim;
import org.cleanclaim.generate.fault.Planters;

/**
 * Makes professional claims without end, the same ones for the same code sets and seed. Claims of
 * one practice follow one another, as in a file from a clearinghouse. For one thread.
 */
public final class ClaimGenerator {
  private static final int MOST_CLAIMS_IN_A_ROW = 24;

  /** How many right claims are tried for one that can have a fault of the kind drawn. */
  private static final int TRIES = 60;

  private final SplittableRandom random;
  private final FaultShares shares;
  private final Composer composer;
  private final Practices practices;
  private final Planters planters;
  private final Map<FaultKind, Long> planted = new EnumMap<>(FaultKind.class);
  private Practice practice;
  private int left;
  private long made;

  public ClaimGenerator(Catalogue catalogue, FaultShares shares, long seed) {
    random = new SplittableRandom(seed);
    this.shares = shares;
    composer = new Composer(catalogue);
    practices = new Practices(catalogue, random.split());
    planters = new Planters(catalogue);
  }

  public PlannedClaim next() {
    if (left-- == 0) {
      practice = practices.next(random);
      left = random.nextInt(MOST_CLAIMS_IN_A_ROW);
    }
    String id = "C" + ++made;
    Optional<FaultKind> kind = shares.next(random);
    return kind.isPresent()
        ? faulty(id, kind.get())
        : new PlannedClaim(composer.compose(id, practice, random), Optional.empty());
  }

  /** How many faults of each kind were planted. */
  public Map<FaultKind, Long> planted() {
    return planted;
  }

  /** A claim with a fault; where no practice's claims can have it, one without. */
  private PlannedClaim faulty(String id, FaultKind kind) {
    Practice tried = practice;
    for (int i = 0; i < TRIES; i++) {
      Claim right = composer.compose(id, tried, random);
      Optional<FaultyClaim> faulty = planters.plant(kind, right, random);
      if (faulty.isPresent()) {
        planted.merge(kind, 1L, Long::sum);
        return new PlannedClaim(faulty.get().claim(), Optional.of(faulty.get().fault()));
      }
      tried = practices.next(random);
    }
    return new PlannedClaim(composer.compose(id, practice, random), Optional.empty());
  }
}
