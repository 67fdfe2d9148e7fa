package org.cleanclaim.rulebook.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The classes and methods that rules may use: {@code allowed-types.txt}, which says the terms. */
public final class AllowedTypes {
  private static final AllowedTypes SHIPPED = read();

  private final Set<String> packages = new HashSet<>();
  private final Map<String, Set<String>> methods = new HashMap<>();
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  private AllowedTypes() {}

  public static AllowedTypes shipped() {
    return SHIPPED;
  }

  private static AllowedTypes read() {
    AllowedTypes types = new AllowedTypes();
    try (InputStream in = AllowedTypes.class.getResourceAsStream("allowed-types.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(types::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private void add(String line) {
    if (line.endsWith(".*")) {
      packages.add(line.substring(0, line.length() - 2));
    } else {
      int colon = line.indexOf(':');
      methods.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
    }
  }

  /** An allowed class by its full name, without initialising it; empty when there is none. */
  public Optional<Class<?>> find(String className) {
    int dot = className.lastIndexOf('.');
    boolean mayBe =
        methods.containsKey(className)
            || (dot > 0 && packages.contains(className.substring(0, dot)));
    if (!mayBe) {
      return Optional.empty();
    }
    try {
      Class<?> found = Class.forName(className, false, AllowedTypes.class.getClassLoader());
      return allows(found) ? Optional.of(found) : Optional.empty();
    } catch (ClassNotFoundException | LinkageError none) {
      return Optional.empty();
    }
  }

  /** A class of java.lang, whose classes need no import. */
  public Optional<Class<?>> findInJavaLang(String simpleName) {
    return find("java.lang." + simpleName);
  }

  /** The full name of a class of the packages that rules may import from. */
  public Optional<String> importOf(String simpleName) {
    return packages.stream()
        .sorted()
        .map(name -> name + "." + simpleName)
        .filter(name -> find(name).isPresent())
        .findFirst();
  }

  /** Whether rules may have values of a class. */
  public boolean allows(Class<?> type) {
    return type.isPrimitive() ? type != void.class : known.computeIfAbsent(type, this::decide);
  }

  private boolean decide(Class<?> type) {
    return methods.containsKey(type.getName()) || isOurs(type);
  }

  private boolean isOurs(Class<?> type) {
    boolean isPublic = Modifier.isPublic(type.getModifiers());
    Class<?> outer = type.getEnclosingClass();
    return (type.isRecord() || type.isEnum())
        && isPublic
        && packages.contains(type.getPackageName())
        && (outer == null || allows(outer));
  }

  /** Whether rules may use a method or constant. */
  public boolean allows(Member member) {
    Class<?> owner = member.getDeclaringClass();
    return isOurs(owner) ? !member.getName().equals("hashCode") : names(owner, member.getName());
  }

  /** Whether the list names a member for a class or for something that the class is. */
  private boolean names(Class<?> owner, String member) {
    if (owner == null) {
      return false;
    }
    if (methods.getOrDefault(owner.getName(), Set.of()).contains(member)
        || names(owner.getSuperclass(), member)) {
      return true;
    }
    for (Class<?> inherited : owner.getInterfaces()) {
      if (names(inherited, member)) {
        return true;
      }
    }
    return false;
  }
}
