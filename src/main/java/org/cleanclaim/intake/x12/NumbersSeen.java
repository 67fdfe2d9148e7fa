package org.cleanclaim.intake.x12;

import java.util.Arrays;

/**
 * Which numbers stood before, by their fingerprints. Holds a bounded number of them; those beyond
 * it count as new.
 */
final class NumbersSeen {
  private static final int MOST = 1 << 17;

  private long[] slots = new long[1 << 6];
  private int size;

  /** Notes a number; whether it stood before. */
  boolean repeats(long fingerprint) {
    long key = fingerprint == 0 ? 1 : fingerprint;
    int slot = slot(key);
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size < MOST) {
      slots[slot] = key;
      if (++size > slots.length / 2) {
        grow();
      }
    }
    return false;
  }

  void forget() {
    if (size > 0) {
      Arrays.fill(slots, 0);
      size = 0;
    }
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 32)) & (slots.length - 1);
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long key : before) {
      if (key != 0) {
        int slot = slot(key);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
      }
    }
  }
}
