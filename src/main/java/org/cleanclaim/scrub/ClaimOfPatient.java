package org.cleanclaim.scrub;

import org.cleanclaim.claim.Claim;
import org.cleanclaim.scrub.history.PatientHistory;

/** A claim and what is known of its patient beside it. */
public record ClaimOfPatient(Claim claim, PatientHistory history) {}
