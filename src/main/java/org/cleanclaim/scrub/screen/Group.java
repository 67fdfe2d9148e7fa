package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * Patterns that are joined, and what must and must not be there beside the facts joined.
 *
 * @param steps the patterns that are joined, in order, behind those that stand around the group
 */
record Group(List<Step> steps, List<Group> presences, List<Group> absences) {
  /** Of a rule that is always tried. */
  static final Group OF_NOTHING = new Group(List.of(), List.of(), List.of());
}
