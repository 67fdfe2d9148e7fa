package org.cleanclaim.intake.x12;

import java.util.Optional;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.UnreadableClaim;

/** The first place that makes a part of the input unreadable, and why. */
record Damage(Location location, String reason) {
  static Damage at(Segment segment, String reason) {
    String id = segment.id() == SegmentId.GARBLED ? "" : segment.id().name();
    return new Damage(new Location.InSegment(id, segment.position(), "", segment.offset()), reason);
  }

  UnreadableClaim unreadable(String file, String claimId, int claims) {
    return new UnreadableClaim(file, claimId, Optional.of(location), claims, reason);
  }
}
