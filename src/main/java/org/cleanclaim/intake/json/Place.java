package org.cleanclaim.intake.json;

import org.cleanclaim.claim.Location;

/**
 * Where a claim begins.
 *
 * @param root path of the claim in its document
 * @param record 1-based number of the JSON Lines record, 0 in a single document
 * @param byteOffset of its first byte
 */
record Place(Path root, long record, long byteOffset) {
  Location at(Path path) {
    return new Location.InJson(path.pointer(), record, byteOffset);
  }
}
