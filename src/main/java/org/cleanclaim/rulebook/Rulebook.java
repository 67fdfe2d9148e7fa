package org.cleanclaim.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.check.RuleChecker;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.rule.Rule;

/** A compiled rulebook: all of its rules or none. Immutable, shared by threads. */
public final class Rulebook {
  private final List<RuleFile> files;
  private final Map<String, CompiledRule> rules;
  private final IdentityHashMap<Rule, RuleHeader> headerOfRule = new IdentityHashMap<>();

  private Rulebook(List<RuleFile> files, Map<String, CompiledRule> rules) {
    this.files = List.copyOf(files);
    this.rules = rules;
    rules.values().forEach(r -> headerOfRule.put(r.rule(), r.header()));
  }

  private static Rulebook of(
      List<RuleFile> files, List<CheckedRule> checked, InternalKnowledgeBase all) {
    Map<String, CompiledRule> rules = new TreeMap<>();
    ValueResolver resolver = (ValueResolver) all.newKieSession();
    for (CheckedRule one : checked) {
      RuleFile file = one.text().file();
      RuleHeader header = HeaderReader.read(one.text());
      RuleImpl rule = (RuleImpl) all.getRule(file.packageName(), file.ruleName());
      rules.put(header.id(), new CompiledRule(header, rule, all, resolver));
    }
    return new Rulebook(files, rules);
  }

  /**
   * Checks and compiles rule files.
   *
   * @throws RulebookException with every fault of every file
   */
  public static Rulebook of(List<RuleFile> files) throws RulebookException {
    List<CheckedRule> checked = files.stream().map(RuleChecker::check).toList();
    List<RuleFault> faults = new ArrayList<>();
    InternalKnowledgeBase base =
        RuleCompiler.compile(checked.stream().filter(CheckedRule::safe).toList(), faults);
    checked.forEach(rule -> faults.addAll(rule.faults()));
    if (!faults.isEmpty()) {
      throw new RulebookException(faults.stream().distinct().sorted().toList());
    }
    return of(files, checked, base);
  }

  /** The same rulebook with some of its rules only: those that the filter keeps. */
  public Rulebook only(Predicate<String> ids) {
    Map<String, CompiledRule> kept = new TreeMap<>(rules);
    kept.keySet().removeIf(ids.negate());
    return new Rulebook(files.stream().filter(f -> ids.test(f.id())).toList(), kept);
  }

  /** The rules, sorted by id. */
  public List<CompiledRule> rules() {
    return List.copyOf(rules.values());
  }

  /** Headers sorted by rule id. */
  public List<RuleHeader> headers() {
    return rules.values().stream().map(CompiledRule::header).toList();
  }

  public Optional<RuleHeader> header(String id) {
    return Optional.ofNullable(rules.get(id)).map(CompiledRule::header);
  }

  /** The header of a rule of this rulebook that the engine hands over while it fires. */
  public RuleHeader header(Rule rule) {
    return headerOfRule.get(rule);
  }

  /** The source of a rule. */
  public Optional<RuleFile> file(String id) {
    return files.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** SHA-256 over the paths and texts of all rule files, hexadecimal. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RuleFile file : files) {
        digest.update((file.path() + "\n" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
