package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.header.HeaderKey;
import org.cleanclaim.rulebook.header.HeaderParser;
import org.cleanclaim.rulebook.lint.CanonicalForm.Terms;
import org.cleanclaim.rulebook.source.RuleFault;

/**
 * Rules that ask the same as another, or that only fire where another with the same answer fires.
 * Rules whose claim types, programs or days do not meet are no twins.
 */
final class Twins {
  private Twins() {}

  private record Rule(CheckedRule checked, Terms terms, Map<String, String> header) {
    String id() {
      return checked.text().file().id();
    }

    RuleFault fault(String check, String message) {
      return checked.text().fault(check, checked.text().ruleOffset(), message);
    }
  }

  static List<RuleFault> among(List<CheckedRule> rules) {
    List<Rule> read = rules.stream().filter(r -> r.body().isPresent()).map(Twins::read).toList();
    List<RuleFault> faults = new ArrayList<>();
    for (Rule one : read) {
      for (Rule other : read) {
        if (!one.id().equals(other.id())) {
          compare(one, other).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private static Rule read(CheckedRule checked) {
    Map<String, String> header = new HashMap<>();
    HeaderParser.parse(checked.text()).forEach(e -> header.put(e.key(), e.value()));
    return new Rule(checked, CanonicalForm.of(checked.body().orElseThrow()), header);
  }

  private static Optional<RuleFault> compare(Rule one, Rule other) {
    Set<String> ours = one.terms().terms();
    Set<String> theirs = other.terms().terms();
    boolean candidates = ours.size() >= theirs.size() && ours.containsAll(theirs);
    if (!candidates || !meet(one, other)) {
      return Optional.empty();
    }
    if (ours.size() == theirs.size()) {
      return Optional.of(
          one.fault(
              "duplicate",
              "asks the same as " + other.id() + ", so both report: keep one, or tell them apart"));
    }
    boolean sameAnswer =
        !one.terms().subject().startsWith("notChecked ")
            && one.terms().subject().equals(other.terms().subject())
            && same(one, other, HeaderKey.SEVERITY)
            && same(one, other, HeaderKey.CARC)
            && same(one, other, HeaderKey.STATUS);
    return sameAnswer
        ? Optional.of(
            one.fault(
                "shadowed",
                "fires only where "
                    + other.id()
                    + " fires and answers the same: remove it, or"
                    + " except its case there"))
        : Optional.empty();
  }

  /** Whether there are claims that both rules judge. */
  private static boolean meet(Rule one, Rule other) {
    return overlap(one, other, HeaderKey.SCOPE)
        && overlap(one, other, HeaderKey.PROGRAM)
        && !endsBefore(one, other)
        && !endsBefore(other, one);
  }

  private static boolean overlap(Rule one, Rule other, HeaderKey key) {
    Set<String> ours = values(one, key);
    Set<String> theirs = values(other, key);
    ours.retainAll(theirs);
    return theirs.isEmpty() || values(one, key).isEmpty() || !ours.isEmpty();
  }

  private static Set<String> values(Rule rule, HeaderKey key) {
    String value = rule.header().getOrDefault(key.annotation(), "");
    return value.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(value.split(", ?")));
  }

  private static boolean endsBefore(Rule one, Rule other) {
    String until = one.header().getOrDefault(HeaderKey.UNTIL.annotation(), "9999");
    return until.compareTo(other.header().getOrDefault(HeaderKey.SINCE.annotation(), "")) < 0;
  }

  private static boolean same(Rule one, Rule other, HeaderKey key) {
    return one.header()
        .getOrDefault(key.annotation(), "")
        .equals(other.header().getOrDefault(key.annotation(), ""));
  }
}
