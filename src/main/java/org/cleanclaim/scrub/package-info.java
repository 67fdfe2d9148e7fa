/**
 * Claim to findings: the only place that opens a session. Facts go in, rules report to {@code
 * Findings}.
 */
package org.cleanclaim.scrub;
