package org.cleanclaim.scrub.screen;

import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.LeftTuple;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The facts that the first patterns of a way have been given so far, in a form that the engine's
 * constraints read. It belongs to no network.
 */
public final class JoinTuple extends LeftTuple {
  private static final long serialVersionUID = 1L;

  private final transient JoinTuple before;
  private final int size;

  private JoinTuple(InternalFactHandle first) {
    super(first, null, false);
    before = null;
    size = 1;
  }

  private JoinTuple(InternalFactHandle next, JoinTuple before) {
    super(next, before, null);
    this.before = before;
    size = before.size + 1;
  }

  /**
   * Facts with one more fact behind them.
   *
   * @param before the facts of earlier patterns; null for the first one
   */
  public static JoinTuple of(InternalFactHandle next, JoinTuple before) {
    return before == null ? new JoinTuple(next) : new JoinTuple(next, before);
  }

  /** Takes another fact in the place of the last one. */
  void hold(InternalFactHandle fact) {
    handle = fact;
  }

  @Override
  public FactHandle[] toFactHandles() {
    FactHandle[] handles = new FactHandle[size];
    JoinTuple at = this;
    for (int i = size - 1; i >= 0; i--) {
      handles[i] = at.getFactHandle();
      at = at.before;
    }
    return handles;
  }

  @Override
  public Object[] toObjects(boolean reverse) {
    Object[] objects = new Object[size];
    JoinTuple at = this;
    for (int i = size - 1; i >= 0; i--) {
      objects[reverse ? size - 1 - i : i] = at.getFactHandle().getObject();
      at = at.before;
    }
    return objects;
  }
}
