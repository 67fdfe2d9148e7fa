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
  private final Places conditions;
  private final boolean nothingToFit;
  private int tries;
  private int subject;

  Search(Way way, Met facts) {
    this.facts = facts;
    conditions = new Places(way.conditions(), null);
    nothingToFit =
        conditions.steps.length == 0 || (conditions.steps.length == 1 && conditions.isOnlyJoined);
  }

  /** Whether some facts of a subject fit; also true when that takes long to tell. */
  boolean canMatch(int ofSubject) {
    subject = ofSubject;
    tries = 0;
    return nothingToFit || fit(conditions, 0, true);
  }

  /**
   * Whether facts fit a group, from one of its steps on.
   *
   * @param otherwise the answer when that can't be told or takes long: the one that lets the rule
   *     be tried
   */
  private boolean fit(Places group, int number, boolean otherwise) {
    if (number == group.steps.length) {
      return fitBeside(group, otherwise);
    }
    boolean isEnd = number == group.steps.length - 1 && group.isOnlyJoined;
    Place step = group.steps[number];
    Numbers candidates = facts.meeting(step.requirement);
    int first = facts.firstMeeting(subject, step.requirement);
    for (int i = first; facts.isMeeting(subject, candidates, i); i++) {
      DefaultFactHandle fact = facts.fact(candidates.get(i));
      if (++tries > MOST_TRIES) {
        return otherwise;
      }
      if (step.fits(fact, otherwise)) {
        step.tuple.hold(fact);
        if (isEnd || fit(group, number + 1, otherwise)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fitBeside(Places group, boolean otherwise) {
    for (Places presence : group.presences) {
      if (!fit(presence, 0, otherwise)) {
        return false;
      }
    }
    for (Places absence : group.absences) {
      if (fit(absence, 0, !otherwise)) {
        return false;
      }
    }
    return true;
  }

  /** A group with the facts that its steps hold at the moment. */
  private static final class Places {
    private final Place[] steps;
    private final Places[] presences;
    private final Places[] absences;
    private final boolean isOnlyJoined;

    /**
     * @param around the last step of what stands around the group; null when nothing does
     */
    Places(Group group, JoinTuple around) {
      steps = new Place[group.steps().size()];
      JoinTuple last = around;
      for (int i = 0; i < steps.length; i++) {
        steps[i] = new Place(group.steps().get(i), last);
        last = steps[i].tuple;
      }
      presences = below(group.presences(), last);
      absences = below(group.absences(), last);
      isOnlyJoined = presences.length == 0 && absences.length == 0;
    }

    private static Places[] below(List<Group> groups, JoinTuple last) {
      return groups.stream().map(group -> new Places(group, last)).toArray(Places[]::new);
    }
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
