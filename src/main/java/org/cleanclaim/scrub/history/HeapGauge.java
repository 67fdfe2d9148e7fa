package org.cleanclaim.scrub.history;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whether what is kept leaves too little of the heap to work with: by how full the pool of
 * long-lived objects was after its last collection, since before one nobody knows what is garbage.
 */
final class HeapGauge {
  private static final double FULL = 0.6;

  private final Supplier<Optional<MemoryUsage>> afterCollection;

  HeapGauge() {
    this(longLived());
  }

  HeapGauge(Supplier<Optional<MemoryUsage>> afterCollection) {
    this.afterCollection = afterCollection;
  }

  boolean isFull() {
    return afterCollection.get().map(u -> u.getUsed() > FULL * u.getMax()).orElse(false);
  }

  private static Supplier<Optional<MemoryUsage>> longLived() {
    Optional<MemoryPoolMXBean> pool =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.isUsageThresholdSupported())
            .max(Comparator.comparingLong(p -> p.getUsage().getMax()));
    return () -> pool.map(MemoryPoolMXBean::getCollectionUsage).filter(u -> u.getMax() > 0);
  }
}
