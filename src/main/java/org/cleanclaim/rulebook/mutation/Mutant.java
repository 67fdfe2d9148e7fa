package org.cleanclaim.rulebook.mutation;

import org.cleanclaim.rulebook.source.RuleFile;

/**
 * A rule with one thing changed.
 *
 * @param rule id of the rule as it is
 * @param line of the rule where the change is
 * @param change what was done, the same as long as the rule says the same: {@code ServiceLine:
 *     units > 1 dropped}; no other mutant of the rule has it
 * @param file the changed rule, under a name of its own
 */
public record Mutant(String rule, int line, String change, RuleFile file) {}
