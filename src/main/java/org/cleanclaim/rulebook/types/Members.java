package org.cleanclaim.rulebook.types;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fields, methods, constants and inner classes of a class, as the engine finds them by name.
 */
final class Members {
  private static final Map<Class<?>, Members> KNOWN = new ConcurrentHashMap<>();

  private final Class<?> owner;
  private final List<Method> methods;

  private Members(Class<?> owner) {
    this.owner = owner;
    methods =
        Stream.concat(
                Arrays.stream(owner.getMethods()),
                owner.isInterface() ? Arrays.stream(Object.class.getMethods()) : Stream.empty())
            .filter(m -> !m.isBridge())
            .toList();
  }

  static Members of(Class<?> owner) {
    return KNOWN.computeIfAbsent(owner, Members::new);
  }

  /**
   * What a field of a value is read by: {@code units()}, {@code getUnits()}, {@code isUnits()}. A
   * name that begins with a capital is a class's, never a field's.
   */
  Optional<Method> reader(String field) {
    char first = field.charAt(0);
    if (Character.isUpperCase(first)) {
      return Optional.empty();
    }
    String capital = Character.toUpperCase(first) + field.substring(1);
    return Stream.of(field, "get" + capital, "is" + capital)
        .flatMap(name -> methods.stream().filter(m -> m.getName().equals(name)))
        .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
        .filter(m -> !Modifier.isStatic(m.getModifiers()))
        .findFirst();
  }

  List<Method> methods(String name, boolean isStatic) {
    return methods.stream()
        .filter(m -> m.getName().equals(name) && Modifier.isStatic(m.getModifiers()) == isStatic)
        .toList();
  }

  Optional<Field> constant(String name) {
    return Arrays.stream(owner.getFields())
        .filter(f -> f.getName().equals(name) && Modifier.isStatic(f.getModifiers()))
        .findFirst();
  }

  Optional<Class<?>> inner(String name) {
    return Arrays.stream(owner.getClasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .map(c -> c);
  }

  /** Names that a misspelt one may have meant. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    methods.stream()
        .filter(m -> m.getDeclaringClass() != Object.class && m.getReturnType() != void.class)
        .forEach(m -> names.add(m.getName()));
    Arrays.stream(owner.getFields()).forEach(f -> names.add(f.getName()));
    Arrays.stream(owner.getClasses()).forEach(c -> names.add(c.getSimpleName()));
    return names;
  }
}
