package org.cleanclaim.scrub.history;

import java.util.HashMap;
import java.util.Map;

/**
 * Shares equal values: codes, days and providers repeat over millions of lines, and one object for
 * each of them is enough.
 */
final class Pool {
  private final Map<Object, Object> values = new HashMap<>();

  /** The first value given that equals this one. */
  @SuppressWarnings("unchecked")
  <T> T share(T value) {
    Object first = values.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}
