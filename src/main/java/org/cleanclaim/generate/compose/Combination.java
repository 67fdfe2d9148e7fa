package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cleanclaim.generate.catalogue.Pairs;
import org.cleanclaim.generate.catalogue.Service;

/** Whether services may stand beside one another on a day, and what they need to do so. */
final class Combination {
  /** How seldom two procedures of a pair are billed apart. */
  private static final int APART_ONE_IN = 5;

  private final Pairs pairs;

  Combination(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * Adds a service to the lines of a day when it breaks no edit beside them.
   *
   * @return whether it was added
   */
  boolean add(Service service, LocalDate day, List<LineDraft> lines, SplittableRandom random) {
    boolean primary = !service.isAddOn();
    for (LineDraft line : lines) {
      if (line.day.equals(day)) {
        if (!mayStandBeside(line.service, service, random)) {
          return false;
        }
        primary |= service.primaries().contains(line.service.code());
      }
    }
    if (primary) {
      LineDraft added = new LineDraft(service, day);
      lines.forEach(line -> lift(line, added));
      lines.add(added);
    }
    return primary;
  }

  private boolean mayStandBeside(Service one, Service two, SplittableRandom random) {
    if (one.isSameAs(two) || (one.isVisit() && two.isVisit())) {
      return false;
    }
    boolean visit = one.isVisit() || two.isVisit();
    if (visit && (one.isMajorSurgery() || two.isMajorSurgery())) {
      return false;
    }
    int edit = Math.max(pairs.between(one, two), pairs.between(two, one));
    return edit == Pairs.NONE
        || (edit == Pairs.LIFTABLE && (visit || random.nextInt(APART_ONE_IN) == 0));
  }

  /** A visit is told apart by 25; of two procedures column two is told apart by XU. */
  private void lift(LineDraft line, LineDraft added) {
    if (!line.day.equals(added.day)) {
      return;
    }
    boolean lineIsColumnOne = pairs.between(line.service, added.service) == Pairs.LIFTABLE;
    boolean edited =
        lineIsColumnOne || pairs.between(added.service, line.service) == Pairs.LIFTABLE;
    if (line.service.isVisit() || added.service.isVisit()) {
      LineDraft visit = line.service.isVisit() ? line : added;
      LineDraft other = visit == line ? added : line;
      visit.separate |= edited || other.service.isSurgery();
    } else if (edited) {
      (lineIsColumnOne ? added : line).separate = true;
    }
  }
}
