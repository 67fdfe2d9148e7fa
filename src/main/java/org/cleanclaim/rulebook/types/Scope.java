package org.cleanclaim.rulebook.types;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cleanclaim.rulebook.language.RuleBody.Import;
import org.cleanclaim.rulebook.sandbox.AllowedTypes;

/** The names that an expression may use where it stands. */
final class Scope {
  private final Map<String, Import> imports;
  private final Optional<ValueType> fact;
  private final Map<String, ValueType> bindings;

  private Scope(
      Map<String, Import> imports, Optional<ValueType> fact, Map<String, ValueType> bindings) {
    this.imports = imports;
    this.fact = fact;
    this.bindings = bindings;
  }

  /** The scope of a rule's first condition. */
  static Scope of(Map<String, Import> imports) {
    return new Scope(imports, Optional.empty(), new HashMap<>());
  }

  /** Inside a pattern; what it binds is known outside, too. */
  Scope within(ValueType fact) {
    return new Scope(imports, Optional.of(fact), bindings);
  }

  /** Inside a group whose bindings nobody outside knows. */
  Scope inner() {
    return new Scope(imports, fact, new HashMap<>(bindings));
  }

  /** What the pattern that an expression stands in is about; empty outside of patterns. */
  Optional<ValueType> fact() {
    return fact;
  }

  Optional<ValueType> binding(String name) {
    return Optional.ofNullable(bindings.get(name));
  }

  Map<String, ValueType> bindings() {
    return bindings;
  }

  /**
   * Adds a binding.
   *
   * @return whether the name was free
   */
  boolean bind(String name, ValueType type) {
    return bindings.putIfAbsent(name, type) == null;
  }

  /** A class by its simple name, imported or of java.lang. */
  Optional<Class<?>> findClass(String name) {
    Import imported = imports.get(name);
    return imported == null
        ? AllowedTypes.shipped().findInJavaLang(name)
        : AllowedTypes.shipped().find(imported.className());
  }

  /** What an author may have meant by a class that is not known: another one, or an import. */
  String classHint(String name) {
    return AllowedTypes.shipped()
        .importOf(name)
        .map(found -> ": add import " + found)
        .orElse(Spelling.hint(name, names()));
  }

  /** Names that a misspelt one may have meant. */
  Collection<String> names() {
    TreeSet<String> names = new TreeSet<>(bindings.keySet());
    names.addAll(imports.keySet());
    fact.ifPresent(type -> names.addAll(Members.of(type.raw()).names()));
    return names;
  }
}
