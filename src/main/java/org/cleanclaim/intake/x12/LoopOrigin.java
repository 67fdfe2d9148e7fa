package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/** The origin of a part that spans a loop: finds a field's segment in it when asked. */
class LoopOrigin extends Origin {
  private final SegmentIndex index;
  private final int from;
  private final int to;
  private final Layout layout;

  /**
   * @param to the first segment behind the part
   */
  LoopOrigin(SegmentIndex index, int from, int to, Layout layout) {
    this.index = index;
    this.from = from;
    this.to = to;
    this.layout = layout;
  }

  @Override
  public List<Location> locate(Field field) {
    int self = index.find(layout.self(), 0, from, to);
    return List.of(find(field).orElseGet(() -> index.location(Math.max(self, from), "")));
  }

  final Optional<Location> find(Field field) {
    return find(layout, field, from, to);
  }

  final Optional<Location> find(Layout places, Field field, int first, int end) {
    for (Layout.Place place : places.places(field)) {
      int at = index.find(place.segment(), place.qualifier(), first, end);
      if (at >= 0) {
        return Optional.of(index.location(at, place.name()));
      }
    }
    return Optional.empty();
  }
}
