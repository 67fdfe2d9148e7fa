package org.cleanclaim.claim;

/**
 * A part of the input that can't be read as a claim, listed so that every claim is accounted for.
 *
 * @param claimId the claim's id, {@code ""} when not even that could be read
 * @param location the first place that can't be read; empty when the file as a whole is meant
 * @param claims how many claims it stands for, counted by what the input shows of them (CLM
 *     segments); 0 when it is not known to hold any
 * @param reason what is wrong and what to do, without claim content
 */
public record UnreadableClaim(
    String file, String claimId, java.util.Optional<Location> location, int claims, String reason)
    implements Received {}
