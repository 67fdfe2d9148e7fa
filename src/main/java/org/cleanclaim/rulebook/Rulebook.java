package org.cleanclaim.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cleanclaim.rulebook.cache.CompiledRuleCache;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.check.RuleChecker;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;
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
      List<RuleFile> files, List<RuleText> texts, InternalKnowledgeBase all) {
    Map<String, CompiledRule> rules = new TreeMap<>();
    ValueResolver resolver = (ValueResolver) all.newKieSession();
    for (RuleText text : texts) {
      RuleFile file = text.file();
      RuleHeader header = HeaderReader.read(text);
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
    return of(files, CompiledRuleCache.NONE);
  }

  /**
   * Checks and compiles rule files, or takes from a cache what came of it before: only rules
   * without faults are kept there.
   *
   * @throws RulebookException with every fault of every file
   */
  public static Rulebook of(List<RuleFile> files, CompiledRuleCache cache)
      throws RulebookException {
    String key = sha256(files);
    Optional<Collection<KiePackage>> known = cache.read(key);
    if (known.isPresent()) {
      return of(files, files.stream().map(RuleText::new).toList(), RuleBases.all(known.get()));
    }
    List<CheckedRule> checked = files.stream().map(RuleChecker::check).toList();
    List<RuleFault> faults = new ArrayList<>();
    Collection<KiePackage> packages =
        RuleCompiler.compile(checked.stream().filter(CheckedRule::safe).toList(), faults);
    checked.forEach(rule -> faults.addAll(rule.faults()));
    if (!faults.isEmpty()) {
      throw new RulebookException(faults.stream().distinct().sorted().toList());
    }
    cache.write(key, packages);
    return of(files, checked.stream().map(CheckedRule::text).toList(), RuleBases.all(packages));
  }

  /** The same rulebook with some of its rules only: those that the filter keeps. */
  public Rulebook only(Predicate<String> ids) {
    Map<String, CompiledRule> kept = new TreeMap<>(rules);
    kept.keySet().removeIf(ids.negate());
    return new Rulebook(files.stream().filter(f -> ids.test(f.id())).toList(), kept);
  }

  /**
   * A rulebook of other files. Those that are equal to files of this one are neither checked nor
   * compiled again, and the two rulebooks share their rules.
   *
   * @throws RulebookException with every fault of the others
   */
  public Rulebook changedTo(List<RuleFile> others) throws RulebookException {
    Set<RuleFile> held = new HashSet<>(files);
    Rulebook fresh = of(others.stream().filter(file -> !held.contains(file)).toList());
    Map<String, CompiledRule> all = new TreeMap<>(fresh.rules);
    others.stream()
        .filter(held::contains)
        .forEach(file -> all.put(file.id(), rules.get(file.id())));
    return new Rulebook(others, all);
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
    return sha256(files);
  }

  private static String sha256(List<RuleFile> files) {
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
