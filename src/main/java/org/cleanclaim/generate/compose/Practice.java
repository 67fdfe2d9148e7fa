package org.cleanclaim.generate.compose;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.generate.catalogue.Specialty;

/**
 * Who bills.
 *
 * @param providers lists of those that a claim names, the billing provider in each
 * @param payer whom the practice sends its claims to
 * @param certificate CLIA number of its laboratory
 */
public record Practice(
    Specialty specialty,
    List<List<Provider>> providers,
    Payer payer,
    Optional<ReferenceNumber> certificate) {}
