package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cleanclaim.generate.catalogue.Specialty;
import org.cleanclaim.generate.catalogue.Window;

/** On which days the lines of a claim were given. */
final class Days {
  /** Every second day of a course of sessions; every day of a stay. */
  private static final int BETWEEN_SESSIONS = 2;

  private static final int LONGEST = 9;

  private final Window window;

  Days(Window window) {
    this.window = window;
  }

  LocalDate first(Specialty specialty, SplittableRandom random) {
    return window.day(random);
  }

  /** The lines, and the same services again on later days where patients come more than once. */
  List<LineDraft> repeated(
      Specialty specialty, List<LineDraft> lines, int mostLines, SplittableRandom random) {
    int step = specialty.isStay() ? 1 : specialty.hasSessions() ? BETWEEN_SESSIONS : 0;
    if (step == 0 || random.nextBoolean()) {
      return lines;
    }
    List<LineDraft> all = new ArrayList<>(lines);
    int sessions = random.nextInt(1, LONGEST);
    LocalDate day = lines.get(0).day.plusDays(step);
    for (int i = 1; i < sessions && all.size() + lines.size() <= mostLines; i++) {
      if (day.isAfter(window.through())) {
        return all;
      }
      for (LineDraft line : lines) {
        LineDraft again = new LineDraft(line.service, day);
        again.separate = line.separate;
        all.add(again);
      }
      day = day.plusDays(step);
    }
    return all;
  }
}
