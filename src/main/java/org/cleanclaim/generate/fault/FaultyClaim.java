package org.cleanclaim.generate.fault;

import org.cleanclaim.claim.Claim;

/** A claim and the one fault in it. */
public record FaultyClaim(Claim claim, PlantedFault fault) {}
