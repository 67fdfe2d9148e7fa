package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.UnknownValue;

/**
 * What the levels above a claim say: shared by every claim below them.
 *
 * @param providers the billing provider and its pay-to addresses
 * @param damage set when the subscriber's or patient's level holds what can't be read
 */
record Claimants(
    List<Provider> providers,
    Subscriber subscriber,
    Payer payer,
    Patient patient,
    List<UnknownValue> unknownValues,
    Optional<Damage> damage) {}
