package org.cleanclaim.scrub.screen;

import java.util.List;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * A rule that may fire.
 *
 * @param subject number of the subject that it may fire on, among those screened together
 * @param facts those that its conditions can match, in the order given; no other matters to it
 */
public record Candidate(CompiledRule rule, int subject, List<Object> facts) {}
