package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * One pattern of a way as a step of its join.
 *
 * @param requirement number of what it asks of its fact alone
 * @param joins what its fact must be to the facts of earlier steps
 */
record Step(int requirement, List<Join> joins) {}
