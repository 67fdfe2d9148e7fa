package org.cleanclaim.scrub.screen;

import java.util.List;
import org.drools.core.common.DefaultFactHandle;

/**
 * One pattern of a way as a step of its join.
 *
 * @param requirement number of what it asks of its fact alone
 * @param joins what its fact must be to the facts of earlier steps
 */
record Step(int requirement, List<Join> joins) {
  /** Whether a fact fits those of the earlier steps, none on the first step. */
  boolean fits(JoinTuple earlier, DefaultFactHandle fact, boolean otherwise) {
    for (int i = 0; i < joins.size(); i++) {
      if (!joins.get(i).holds(earlier, fact, otherwise)) {
        return false;
      }
    }
    return true;
  }
}
