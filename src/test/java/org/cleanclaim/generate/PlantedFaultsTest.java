package org.cleanclaim.generate;

import java.io.IOException;
import java.nio.file.Path;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.generate.fault.FaultKind;

/** With the starter sets, which list no payable code whose limit is zero. */
class PlantedFaultsTest extends PlantedFaults {
  PlantedFaultsTest() {
    super(FaultKind.values().length - 1);
  }

  @Override
  Path snapshot() throws IOException {
    return StarterCodeSets.snapshot(StarterCodeSets.userCache());
  }
}
