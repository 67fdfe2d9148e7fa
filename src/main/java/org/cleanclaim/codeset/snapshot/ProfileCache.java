package org.cleanclaim.codeset.snapshot;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Profiles by code. Known codes stay; codes that no table knows are kept within a bound, as claims
 * may hold any number of them.
 */
final class ProfileCache<T> {
  private static final int MOST_UNKNOWN = 20_000;

  private final ConcurrentMap<String, T> known = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, T> unknown = new ConcurrentHashMap<>();
  private final Function<String, T> reader;
  private final Predicate<T> isUnknown;

  ProfileCache(Function<String, T> reader, Predicate<T> isUnknown) {
    this.reader = reader;
    this.isUnknown = isUnknown;
  }

  T get(String code) {
    T profile = known.get(code);
    if (profile != null) {
      return profile;
    }
    profile = unknown.get(code);
    return profile != null ? profile : read(code);
  }

  private T read(String code) {
    T profile = reader.apply(code);
    if (!isUnknown.test(profile)) {
      T earlier = known.putIfAbsent(code, profile);
      return earlier != null ? earlier : profile;
    }
    if (unknown.size() >= MOST_UNKNOWN) {
      unknown.clear();
    }
    unknown.put(code, profile);
    return profile;
  }
}
