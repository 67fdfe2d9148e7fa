package org.cleanclaim.rulebook.types;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** Collects type faults, but not those that only follow from another. */
final class TypeFaults {
  private final RuleText text;
  private final List<RuleFault> faults;

  /** Bindings whose own type is at fault: what uses them can't be judged. */
  private final Set<String> unknown = new HashSet<>();

  TypeFaults(RuleText text, List<RuleFault> faults) {
    this.text = text;
    this.faults = faults;
  }

  /** Something that may have a fault. */
  interface Check {
    void run() throws TypeFault;
  }

  void add(int offset, String message) {
    boolean follows = unknown.stream().anyMatch(name -> standsAt(name, offset));
    if (!follows) {
      faults.add(text.fault("type", offset, message));
    }
  }

  private boolean standsAt(String name, int offset) {
    return text.tokens(offset, offset + name.length()).stream().anyMatch(t -> t.is(name));
  }

  /** Says that the type of a binding is not known. */
  void unknown(String binding) {
    unknown.add(binding);
  }

  /** Runs a check; when it fails, the binding that it would have made has no known type. */
  void guard(Check check, Optional<Binding> makes) {
    try {
      check.run();
    } catch (TypeFault fault) {
      add(fault.offset(), fault.getMessage());
      makes.ifPresent(binding -> unknown(binding.name()));
    }
  }
}
