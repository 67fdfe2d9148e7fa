package org.cleanclaim.rulebook.types;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Whether values fit the parameters of a method. */
final class Assignable {
  private static final List<Class<?>> WIDER =
      List.of(Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class);

  private Assignable() {}

  /** Whether a call with arguments of these types may mean the method. */
  static boolean fits(Method method, ValueType owner, List<ValueType> arguments) {
    Type[] parameters = method.getGenericParameterTypes();
    int fixed = method.isVarArgs() ? parameters.length - 1 : parameters.length;
    if (arguments.size() < fixed || (arguments.size() > fixed && !method.isVarArgs())) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      ValueType wanted =
          i < fixed
              ? ValueType.of(parameters[i], owner)
              : ValueType.of(method.getParameterTypes()[fixed].getComponentType());
      if (!fits(arguments.get(i), wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value of one type may be used where another is wanted. */
  static boolean fits(ValueType given, ValueType wanted) {
    if (given.isNothing()) {
      return !wanted.raw().isPrimitive();
    }
    if (!wanted.boxed().isAssignableFrom(given.boxed())) {
      int from = WIDER.indexOf(given.boxed());
      return from >= 0 && wanted.raw().isPrimitive() && from <= WIDER.indexOf(wanted.boxed());
    }
    List<ValueType> had = given.arguments();
    List<ValueType> asked = wanted.arguments();
    for (int i = 0; given.raw() == wanted.raw() && i < Math.min(had.size(), asked.size()); i++) {
      if (!fits(had.get(i), asked.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code (Optional<LocalDate>)}, as a message shows what a method takes. */
  static String parameters(Method method, ValueType owner) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(t -> ValueType.of(t, owner).toString())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
