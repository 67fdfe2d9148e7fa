package org.cleanclaim.scrub.screen;

import java.util.List;
import org.drools.core.common.DefaultFactHandle;

/**
 * One way to match a rule: every rule has one, and more for the {@code or}s in it.
 *
 * @param rule number of the rule
 * @param needed how many of its patterns need a fact
 * @param steps the patterns that are joined, in order
 * @param absences what must not be there beside the facts joined
 */
record Way(int rule, int needed, List<Step> steps, List<Step> absences) {
  /** Joins tried before the rule is given to the engine, whose joins are indexed. */
  private static final int MOST_TRIES = 256;

  /** The facts of a claim, and which of them meet each requirement. */
  interface Facts {
    /** Numbers of the facts that meet a requirement. */
    Numbers meeting(int requirement);

    DefaultFactHandle fact(int number);
  }

  /** Whether some facts fit one another as the way asks; also true when that takes long to tell. */
  boolean canMatch(Facts facts) {
    boolean nothingToFit = steps.isEmpty() || (steps.size() == 1 && absences.isEmpty());
    return nothingToFit || new Search(facts).from(0, null);
  }

  /** A search for facts that fit, depth first. */
  private final class Search {
    private final Facts facts;
    private int tries;

    Search(Facts facts) {
      this.facts = facts;
    }

    boolean from(int number, JoinTuple earlier) {
      if (number == steps.size()) {
        return nothingForbidden(earlier);
      }
      boolean isEnd = number == steps.size() - 1 && absences.isEmpty();
      Step step = steps.get(number);
      Numbers candidates = facts.meeting(step.requirement());
      for (int i = 0; i < candidates.size(); i++) {
        DefaultFactHandle fact = facts.fact(candidates.get(i));
        if (++tries > MOST_TRIES) {
          return true;
        }
        if (step.fits(earlier, fact, true)
            && (isEnd || from(number + 1, JoinTuple.of(fact, earlier)))) {
          return true;
        }
      }
      return false;
    }

    private boolean nothingForbidden(JoinTuple joined) {
      for (int a = 0; a < absences.size(); a++) {
        Step absence = absences.get(a);
        Numbers candidates = facts.meeting(absence.requirement());
        for (int i = 0; i < candidates.size(); i++) {
          if (++tries > MOST_TRIES) {
            return true;
          }
          if (absence.fits(joined, facts.fact(candidates.get(i)), false)) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
