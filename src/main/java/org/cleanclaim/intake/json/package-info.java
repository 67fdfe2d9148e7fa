/**
 * Claims as JSON: the claim model's records with their own names, as {@code claim.schema.json}
 * states them. Knows no other format.
 */
package org.cleanclaim.intake.json;
