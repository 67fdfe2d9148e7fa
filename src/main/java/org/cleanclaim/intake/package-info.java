/**
 * Bytes to claims, the only place that knows formats: one folder per format, {@link
 * org.cleanclaim.intake.ClaimReader} is what they have in common. Readers carry bad values and
 * never judge them.
 */
package org.cleanclaim.intake;
