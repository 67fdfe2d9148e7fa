package org.cleanclaim.scrub.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeapGaugeTest {
  @Test
  void aHeapIsFullWhenLittleWasFreeAfterItsLastCollection() {
    assertThat(gauge(new MemoryUsage(0, 61, 100, 100)).isFull()).isTrue();
    assertThat(gauge(new MemoryUsage(0, 59, 100, 100)).isFull()).isFalse();
  }

  @Test
  void aHeapThatWasNeverCollectedIsNotFull() {
    assertThat(new HeapGauge(Optional::empty).isFull()).isFalse();
  }

  private static HeapGauge gauge(MemoryUsage afterCollection) {
    return new HeapGauge(() -> Optional.of(afterCollection));
  }
}
