package org.cleanclaim.intake.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/** A record of the claim model as a JSON object: its properties are the record's components. */
final class Shape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  /** One component. A derived one is worked out by the reader and no property. */
  record Component(Class<?> owner, String name, Type type, boolean derived) {}

  private final Class<?> type;
  private final List<Component> components;
  private final Set<String> properties;
  private final Constructor<?> constructor;

  private Shape(Class<?> type) {
    this.type = type;
    RecordComponent[] parts = type.getRecordComponents();
    components =
        Arrays.stream(parts)
            .map(c -> new Component(type, c.getName(), c.getGenericType(), isDerived(type, c)))
            .toList();
    properties =
        components.stream()
            .filter(c -> !c.derived())
            .map(Component::name)
            .collect(Collectors.toUnmodifiableSet());
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no record: " + type, e);
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  List<Component> components() {
    return components;
  }

  boolean has(String property) {
    return properties.contains(property);
  }

  Set<String> properties() {
    return properties;
  }

  /** The record of values in the order of the components. */
  Object create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't make a " + type.getSimpleName(), e);
    }
  }

  private static boolean isDerived(Class<?> type, RecordComponent component) {
    String name = component.getName();
    return component.getType() == Origin.class
        || (type == Claim.class && Set.of("file", "unknownValues", "irregularities").contains(name))
        || (type == ServiceLine.class && name.equals("performingNpi"));
  }
}
