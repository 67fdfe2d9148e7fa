package org.cleanclaim.codeset;

import org.cleanclaim.claim.ServiceLine;

/**
 * The first line of a claim that bills a test which needs a certified laboratory, where neither the
 * line nor the claim states the number of its certificate.
 *
 * @param row that the test needs one
 */
public record UncertifiedTest(ServiceLine line, ListedCode row) {}
