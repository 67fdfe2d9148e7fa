package org.cleanclaim.generate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cleanclaim.generate.fault.FaultKind;

/**
 * With the published tables, of which {@code cleanclaim.snapshot} names a snapshot. They hold no
 * policies of payers, and no modifier that ended.
 */
class FullScalePlantedFaultsTest extends PlantedFaults {
  FullScalePlantedFaultsTest() {
    super(FaultKind.values().length - 2);
  }

  @Override
  Path snapshot() {
    Path snapshot = Path.of(System.getProperty("cleanclaim.snapshot", "absent"));
    assumeTrue(
        Files.isRegularFile(snapshot), "full-scale check skipped: no snapshot at " + snapshot);
    return snapshot;
  }
}
