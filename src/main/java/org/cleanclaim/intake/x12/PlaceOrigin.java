package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/** The origin of what was noted at one place of the file. */
final class PlaceOrigin extends Origin {
  private final Location.InSegment place;

  PlaceOrigin(Location.InSegment place) {
    this.place = place;
  }

  /** A segment, down to an element such as {@code NM109} or {@code ""}. */
  static PlaceOrigin of(Segment segment, String element) {
    return new PlaceOrigin(
        new Location.InSegment(segment.id().name(), segment.position(), element, segment.offset()));
  }

  @Override
  public List<Location> locate(Field field) {
    return List.of(place);
  }
}
