package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;

/** The origin of a service line: what the line takes over from the claim is found there. */
final class LineOrigin extends LoopOrigin {
  private final int from;
  private final boolean ownPlace;

  LineOrigin(SegmentIndex index, int from, int to, Layout layout, boolean ownPlace) {
    super(index, from, to, layout);
    this.from = from;
    this.ownPlace = ownPlace;
  }

  @Override
  public List<Location> locate(Field field) {
    boolean place = field == Field.PLACE_OF_SERVICE && !ownPlace;
    if (place || field == Field.DATE_OF_SERVICE) {
      Optional<Location> own = place ? Optional.empty() : find(field);
      Optional<Location> found = own.or(() -> find(Layout.CLAIM, field, 0, from));
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return super.locate(field);
  }
}
