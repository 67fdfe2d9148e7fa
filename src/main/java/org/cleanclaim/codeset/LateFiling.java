package org.cleanclaim.codeset;

import java.time.LocalDate;
import org.cleanclaim.claim.Citable;

/**
 * A service, or the whole bill of a hospital, that was sent after its filing limit.
 *
 * @param part the line or the claim
 * @param lastDay the last day on which it could be filed
 * @param sent the day on which the file was made: it was received no earlier
 * @param limit the payer's or program's limit
 */
public record LateFiling(Citable part, LocalDate lastDay, LocalDate sent, Parameter limit) {}
