package org.cleanclaim.generate.fault;

import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Claim;

/** Breaks one edit on a claim that breaks none. */
@FunctionalInterface
interface Planter {
  /** The claim with the fault; empty when this claim offers no place for it. */
  Optional<FaultyClaim> plant(Claim claim, SplittableRandom random);
}
