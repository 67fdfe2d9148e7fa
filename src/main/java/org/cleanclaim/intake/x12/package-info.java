/**
 * Reads 837P, 837I and 837D (5010) without a schema: a scanner cuts bytes into segments, the
 * envelope and the loops are walked segment by segment, and each claim is handed out when it ends.
 * A segment that can't be read costs the claim it stands in and nothing else.
 */
package org.cleanclaim.intake.x12;
