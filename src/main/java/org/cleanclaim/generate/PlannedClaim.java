package org.cleanclaim.generate;

import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.generate.fault.PlantedFault;

/** A made claim, and the fault in it if it has one. */
public record PlannedClaim(Claim claim, Optional<PlantedFault> fault) {}
