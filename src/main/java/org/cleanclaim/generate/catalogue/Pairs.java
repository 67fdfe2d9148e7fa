package org.cleanclaim.generate.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.PtpEdit;

/**
 * What the practitioner's table of code pairs says of two services through the window, the answers
 * remembered in a table of fixed size. For one thread.
 */
public final class Pairs {
  /** No edit has the one as column one and the other as column two. */
  public static final int NONE = 0;

  /** A modifier lifts the edit. */
  public static final int LIFTABLE = 1;

  /** No modifier lifts it. */
  public static final int NEVER = 2;

  /** Not the same on all days. */
  public static final int VARIES = 3;

  private static final int SLOTS = 1 << 20;
  private static final int BITS = 2;

  private final Window window;
  private final long[] remembered = new long[SLOTS];

  Pairs(Window window) {
    this.window = window;
  }

  /** The edit with one service as column one and another as column two. */
  public int between(Service one, Service two) {
    long key = (((long) one.number() << 32) | two.number()) + 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 44);
    if (remembered[slot] >>> BITS != key) {
      remembered[slot] = (key << BITS) | read(one, two);
    }
    return (int) (remembered[slot] & ((1 << BITS) - 1));
  }

  /** The row of the table, as evidence of a planted fault. */
  public PtpEdit row(Service one, Service two, LocalDate day) {
    return edits(one, two, day).get(0);
  }

  private int read(Service one, Service two) {
    int first = on(window.from(), one, two);
    for (LocalDate day : window.checkpoints()) {
      if (on(day, one, two) != first) {
        return VARIES;
      }
    }
    return first;
  }

  private int on(LocalDate day, Service one, Service two) {
    List<PtpEdit> edits = edits(one, two, day);
    if (edits.isEmpty()) {
      return NONE;
    }
    return edits.get(0).modifierIndicator().equals("1") ? LIFTABLE : NEVER;
  }

  private List<PtpEdit> edits(Service one, Service two, LocalDate day) {
    return one.pairs().inForce(CodeTable.NCCI_PTP_PRACTITIONER, two.code(), day);
  }
}
