package org.cleanclaim.scrub.screen;

/**
 * A pattern of one way to match a rule.
 *
 * @param way number of the way that it belongs to
 * @param rule number of the rule that the way belongs to
 * @param needed whether the way needs a fact for it
 * @param requirement number of what it asks of a fact alone
 */
record ScreenedPattern(int way, int rule, boolean needed, int requirement) {}
