package org.cleanclaim.intake.json;

import java.util.List;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.intake.json.Shape.Component;

/**
 * A part of a claim in a JSON file: its path, and which of its record's components the input states
 * (one bit each, so that the parsed JSON need not be kept).
 */
final class JsonOrigin extends Origin {
  private final Place place;
  private final Path path;
  private final Class<?> type;
  private final long stated;

  JsonOrigin(Place place, Path path, Class<?> type, long stated) {
    this.place = place;
    this.path = path;
    this.type = type;
    this.stated = stated;
  }

  @Override
  public List<Location> locate(Field field) {
    String name = Fields.property(field, type);
    List<Component> components = Shape.of(type).components();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      if ((stated & 1L << i) == 0) {
        continue;
      }
      if (component.name().equals(name)) {
        return List.of(place.at(path.at(name)));
      }
      // Details without an origin of their own: admissionType stands in institutional.
      if (component.type() instanceof Class<?> inner
          && inner.isRecord()
          && Shape.of(inner).components().stream().anyMatch(c -> c.name().equals(name))) {
        return List.of(place.at(path.at(component.name()).at(name)));
      }
    }
    return List.of(place.at(path));
  }
}
