package org.cleanclaim.rulebook.types;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The type of a value, with its type arguments: {@code Optional<LocalDate>}.
 *
 * @param arguments empty when there are none or they are not known
 */
public record ValueType(Class<?> raw, List<ValueType> arguments) {
  public static final ValueType TRUTH = of(boolean.class);
  public static final ValueType TEXT = of(String.class);

  /** What {@code null} is: of no class. */
  public static final ValueType NOTHING = of(Void.class);

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          boolean.class, Boolean.class,
          byte.class, Byte.class,
          char.class, Character.class,
          short.class, Short.class,
          int.class, Integer.class,
          long.class, Long.class,
          float.class, Float.class,
          double.class, Double.class);

  public static ValueType of(Class<?> raw) {
    return new ValueType(raw, List.of());
  }

  /** A declared type, as a value of {@code owner} has it. */
  static ValueType of(Type declared, ValueType owner) {
    if (declared instanceof Class<?> raw) {
      return of(raw);
    }
    if (declared instanceof ParameterizedType generic) {
      return new ValueType(
          (Class<?>) generic.getRawType(),
          Arrays.stream(generic.getActualTypeArguments()).map(t -> of(t, owner)).toList());
    }
    if (declared instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], owner);
    }
    if (declared instanceof TypeVariable<?> variable) {
      return owner.argument(variable);
    }
    return of(Object.class);
  }

  private ValueType argument(TypeVariable<?> variable) {
    List<TypeVariable<?>> parameters = List.of(raw.getTypeParameters());
    for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
      if (parameters.get(i).getName().equals(variable.getName())) {
        return arguments.get(i);
      }
    }
    Type bound = variable.getBounds()[0];
    return of(bound instanceof Class<?> plain ? plain : Object.class);
  }

  /** The class that holds it as an object: Integer for int. */
  public Class<?> boxed() {
    return BOXES.getOrDefault(raw, raw);
  }

  public boolean isNumber() {
    return Number.class.isAssignableFrom(boxed());
  }

  public boolean isText() {
    return raw == String.class;
  }

  public boolean isTruth() {
    return boxed() == Boolean.class;
  }

  public boolean isNothing() {
    return raw == Void.class;
  }

  /** The element of a list, set or Optional; Object when it is not known. */
  public ValueType element() {
    return arguments.size() == 1 ? arguments.get(0) : of(Object.class);
  }

  /** As the then-block knows a bound value: the engine forgets type arguments. */
  ValueType erased() {
    return of(raw);
  }

  /** As an author would write it. */
  @Override
  public String toString() {
    if (isNothing()) {
      return "null";
    }
    String name = raw.getEnclosingClass() == null ? raw.getSimpleName() : nestedName();
    return arguments.isEmpty()
        ? name
        : name
            + arguments.stream()
                .map(ValueType::toString)
                .collect(Collectors.joining(", ", "<", ">"));
  }

  private String nestedName() {
    return raw.getEnclosingClass().getSimpleName() + "." + raw.getSimpleName();
  }
}
