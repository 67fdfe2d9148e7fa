package org.cleanclaim.report.impact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cleanclaim.finding.Finding;

/** In what two statements of one rule differ. */
public enum Aspect {
  /** One of the two says nothing at all; nothing else is then compared. */
  SAID("being said at all", f -> ""),
  VERDICT("verdict", Finding::verdict),
  LINES("lines", Finding::lines),
  SEVERITY("severity", Finding::severity),
  CHARGE("charge at risk", Finding::chargeAtRisk),
  ANSWER(
      "reason codes",
      f ->
          Stream.of(f.group(), f.carc(), f.rarc(), f.status(), f.disposition())
              .map(Object::toString)
              .toList()),
  MESSAGE("message", Finding::message),
  GUIDANCE("fix or citation", f -> List.of(f.fix(), f.citation(), f.snip())),
  PLACE("place", Finding::origin),
  EVIDENCE("evidence", Finding::evidence);

  private final String words;

  /** Reads a record and keeps nothing. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Finding, Object> part;

  Aspect(String words, Function<Finding, Object> part) {
    this.words = words;
    this.part = part;
  }

  public String words() {
    return words;
  }

  /** Those in which two lists of findings differ. */
  static Set<Aspect> differing(List<Finding> before, List<Finding> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return EnumSet.of(SAID);
    }
    Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : values()) {
      if (aspect != SAID && !aspect.parts(before).equals(aspect.parts(after))) {
        differing.add(aspect);
      }
    }
    return differing;
  }

  private List<Object> parts(List<Finding> findings) {
    return findings.stream().map(part).toList();
  }
}
