package org.cleanclaim.scrub.screen;

import java.util.List;
import org.drools.core.common.DefaultFactHandle;

/**
 * Searches, depth first, for facts of one subject that fit one another as a way asks. In one
 * thread.
 */
final class Search {
  /** Joins tried before the rule is given to the engine, whose joins are indexed. */
  private static final int MOST_TRIES = 256;

  private final Met facts;
  private final Place[] steps;
  private final Place[] presences;
  private final Place[] absences;
  private final boolean isOnlyJoined;
  private final boolean nothingToFit;
  private int tries;
  private int subject;

  Search(Way way, Met facts) {
    this.facts = facts;
    steps = places(way.steps(), null);
    JoinTuple last = steps.length == 0 ? null : steps[steps.length - 1].tuple;
    presences = places(way.presences(), last);
    absences = places(way.absences(), last);
    isOnlyJoined = presences.length == 0 && absences.length == 0;
    nothingToFit = steps.length == 0 || (steps.length == 1 && isOnlyJoined);
  }

  /** Whether some facts of a subject fit; also true when that takes long to tell. */
  boolean canMatch(int ofSubject) {
    subject = ofSubject;
    tries = 0;
    return nothingToFit || from(0);
  }

  private boolean from(int number) {
    if (number == steps.length) {
      return fitsItsSurroundings();
    }
    boolean isEnd = number == steps.length - 1 && isOnlyJoined;
    Place step = steps[number];
    Numbers candidates = facts.meeting(step.requirement);
    for (int i = first(step); hasMore(candidates, i); i++) {
      DefaultFactHandle fact = facts.fact(candidates.get(i));
      if (++tries > MOST_TRIES) {
        return true;
      }
      if (step.fits(fact, true)) {
        step.tuple.hold(fact);
        if (isEnd || from(number + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fitsItsSurroundings() {
    for (Place presence : presences) {
      if (!isThere(presence, true)) {
        return false;
      }
    }
    for (Place absence : absences) {
      if (isThere(absence, false)) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(Place place, boolean otherwise) {
    Numbers candidates = facts.meeting(place.requirement);
    for (int i = first(place); hasMore(candidates, i); i++) {
      if (++tries > MOST_TRIES) {
        return otherwise;
      }
      if (place.fits(facts.fact(candidates.get(i)), otherwise)) {
        return true;
      }
    }
    return false;
  }

  private int first(Place place) {
    return facts.firstMeeting(subject, place.requirement);
  }

  private boolean hasMore(Numbers candidates, int index) {
    return index < candidates.size() && facts.isOf(subject, candidates.get(index));
  }

  /** Steps come behind one another, presences and absences all behind the last step. */
  private static Place[] places(List<Step> steps, JoinTuple last) {
    Place[] places = new Place[steps.size()];
    JoinTuple earlier = last;
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place(steps.get(i), earlier);
      earlier = last == null ? places[i].tuple : last;
    }
    return places;
  }

  /** A step and the fact that it holds at the moment. */
  private static final class Place {
    private final int requirement;
    private final Join[] joins;
    private final JoinTuple earlier;
    private final JoinTuple tuple;

    Place(Step step, JoinTuple earlier) {
      requirement = step.requirement();
      joins = step.joins().toArray(Join[]::new);
      this.earlier = earlier;
      tuple = JoinTuple.of(new DefaultFactHandle(), earlier);
    }

    boolean fits(DefaultFactHandle fact, boolean otherwise) {
      for (Join join : joins) {
        if (!join.holds(earlier, fact, otherwise)) {
          return false;
        }
      }
      return true;
    }
  }
}
