package org.cleanclaim.scrub.screen;

/**
 * One way to match a rule: every rule has one, and more for the {@code or}s in it.
 *
 * @param rule number of the rule
 * @param conditions what must fit together
 */
record Way(int rule, Group conditions) {}
