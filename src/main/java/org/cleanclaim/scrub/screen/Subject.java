package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * What rules are chosen for: one claim, or one envelope.
 *
 * @param facts all of its facts
 * @param applicability which rules have anything to say of it at all
 */
public record Subject(List<?> facts, Applicability applicability) {}
