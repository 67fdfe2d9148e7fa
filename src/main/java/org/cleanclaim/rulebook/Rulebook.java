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
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionsPool;

/** A compiled rulebook: all of its rules or none. Immutable, shared by threads. */
public final class Rulebook {
  private final List<RuleFile> files;
  private final Map<String, RuleHeader> headers = new TreeMap<>();
  private final IdentityHashMap<Rule, RuleHeader> headerOfRule = new IdentityHashMap<>();
  private final InternalKnowledgeBase base;

  private Rulebook(List<RuleFile> files, InternalKnowledgeBase base) {
    this.files = List.copyOf(files);
    this.base = base;
    for (RuleFile file : files) {
      RuleHeader header = HeaderReader.read(file);
      headers.put(header.id(), header);
      headerOfRule.put(base.getRule(file.packageName(), file.ruleName()), header);
    }
  }

  /**
   * Lints and compiles rule files.
   *
   * @throws RulebookException with every fault of every file
   */
  public static Rulebook of(List<RuleFile> files) throws RulebookException {
    List<RuleFault> faults = new ArrayList<>();
    for (RuleFile file : files) {
      int before = faults.size();
      PackageDescr drl = RuleCompiler.parse(file, faults);
      if (faults.size() == before) {
        faults.addAll(HeaderLinter.lint(file));
        faults.addAll(BodyLinter.lint(file, drl));
      }
    }
    List<RuleFile> parsed =
        files.stream()
            .filter(f -> faults.stream().noneMatch(x -> x.file().equals(f.path())))
            .toList();
    List<RuleFault> buildFaults = new ArrayList<>();
    InternalKnowledgeBase base = RuleCompiler.compile(parsed, buildFaults);
    faults.addAll(buildFaults);
    if (!faults.isEmpty()) {
      throw new RulebookException(faults.stream().distinct().sorted().toList());
    }
    return new Rulebook(files, base);
  }

  /** The same rulebook with some of its rules only: those that the filter keeps. */
  public Rulebook only(Predicate<String> ids) throws RulebookException {
    return of(files.stream().filter(f -> ids.test(f.id())).toList());
  }

  /** Headers sorted by rule id. */
  public List<RuleHeader> headers() {
    return List.copyOf(headers.values());
  }

  public Optional<RuleHeader> header(String id) {
    return Optional.ofNullable(headers.get(id));
  }

  /** The header of a rule of this rulebook that the engine hands over while it fires. */
  public RuleHeader header(Rule rule) {
    return headerOfRule.get(rule);
  }

  /** The source of a rule. */
  public Optional<RuleFile> file(String id) {
    return files.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public KieSessionsPool newSessions(int threads) {
    return base.newKieSessionsPool(threads);
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
