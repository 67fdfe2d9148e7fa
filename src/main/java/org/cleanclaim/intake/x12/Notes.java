package org.cleanclaim.intake.x12;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Irregularity.Kind;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.intake.x12.Guide.Level;

/**
 * What a walk along a guide has noted, by the part of the file that it concerns. A new level
 * forgets what was noted of the one before it and of all below.
 */
final class Notes {
  /** A part with more faults than this is not of the guide at all; no more are listed. */
  private static final int MOST = 50;

  private final Map<Level, List<Irregularity>> byLevel = new EnumMap<>(Level.class);
  private int line;

  /** From here on a claim's notes are those of a service line; 0 for the claim. */
  void ofLine(int number) {
    line = number;
  }

  void add(
      Level level,
      Kind kind,
      String loop,
      String segment,
      String element,
      String text,
      Origin origin) {
    List<Irregularity> list = byLevel.getOrDefault(level, List.of());
    if (list.size() < MOST) {
      int of = level == Level.CLAIM ? line : 0;
      byLevel.put(
          level,
          Lists.plus(list, new Irregularity(kind, loop, segment, element, text, of, origin)));
    }
  }

  /** Forgets a level and those below it. */
  void begin(Level level) {
    if (!byLevel.isEmpty()) {
      byLevel.keySet().removeIf(below -> below.compareTo(level) >= 0);
    }
  }

  List<Irregularity> ofFile() {
    return byLevel.getOrDefault(Level.FILE, List.of());
  }

  /** What concerns the claim that is read: its own, and what stands above it. */
  List<Irregularity> ofClaim() {
    List<Irregularity> all = List.of();
    for (Map.Entry<Level, List<Irregularity>> entry : byLevel.entrySet()) {
      if (entry.getKey() != Level.FILE) {
        for (Irregularity irregularity : entry.getValue()) {
          all = Lists.plus(all, irregularity);
        }
      }
    }
    return all;
  }
}
