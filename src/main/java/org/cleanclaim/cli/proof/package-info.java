/**
 * Proof claims: whole claims under {@code test-claims/} that a rule must fire on or stay silent on.
 */
package org.cleanclaim.cli.proof;
