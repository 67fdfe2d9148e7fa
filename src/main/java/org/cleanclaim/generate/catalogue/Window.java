package org.cleanclaim.generate.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;

/**
 * The days that services are given on, both inclusive. Codes are used only when what the tables say
 * of them is the same on all its checkpoints: the days on which an edition or a quarter begins.
 */
public record Window(LocalDate from, LocalDate through, List<LocalDate> checkpoints) {
  private static final int MONTHS_OF_A_QUARTER = 3;

  /** A window over some days of a snapshot. */
  public static Window of(LocalDate from, LocalDate through, CodeSets codeSets) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(from, through));
    for (LocalDate day = from.withDayOfMonth(1); !day.isAfter(through); day = day.plusMonths(1)) {
      if (day.getMonthValue() % MONTHS_OF_A_QUARTER == 1 && !day.isBefore(from)) {
        days.add(day);
      }
    }
    for (Edition edition : codeSets.editions()) {
      if (edition.from().isAfter(from) && !edition.from().isAfter(through)) {
        days.add(edition.from());
      }
    }
    return new Window(from, through, List.copyOf(days));
  }

  /** The quarter that the newest unit limits of practitioners were published for. */
  public static Window quarterOf(CodeSets codeSets) {
    LocalDate newest =
        codeSets.editions().stream()
            .filter(edition -> edition.table() == CodeTable.MUE_PRACTITIONER)
            .map(Edition::from)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.of(2024, 7, 1));
    return of(newest, newest.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1), codeSets);
  }

  public LocalDate day(SplittableRandom random) {
    return from.plusDays(random.nextInt(length()));
  }

  public int length() {
    return (int) ChronoUnit.DAYS.between(from, through) + 1;
  }

  /** The day on which files are written: no service lies behind it. */
  public LocalDate written() {
    return through.plusDays(1);
  }
}
