package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * One way to match a rule: every rule has one, and more for the {@code or}s in it.
 *
 * @param rule number of the rule
 * @param steps the patterns that are joined, in order
 * @param presences what must be there beside the facts joined
 * @param absences what must not be there beside the facts joined
 */
record Way(int rule, List<Step> steps, List<Step> presences, List<Step> absences) {}
