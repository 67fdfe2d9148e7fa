package org.cleanclaim.cli.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cleanclaim.cli.lint.ProofFiles;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofRunner;
import org.cleanclaim.cli.proof.ProofSuite;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.lint.ReferenceCodes;
import org.cleanclaim.rulebook.lint.RulebookLinter;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.RunningRulebook;

/** Looks at a folder of rules and one of proofs, and judges by the last rulebook without faults. */
public final class RuleWatch implements AutoCloseable {
  /** Payers' packs are brought in by a configuration, which the watch does not look at. */
  private static final String PACKS = "payer/";

  private final Path rules;
  private final Path claims;
  private final ReferenceCodes codes;
  private final RunningRulebook running;
  private FolderState rulesSeen;
  private FolderState claimsSeen;

  /**
   * @param first compiled from the folder of the rules
   * @param codeSets what proofs are judged by; stay the caller's
   * @param codes what headers are linted by
   */
  public RuleWatch(Path rules, Path claims, Rulebook first, CodeSets codeSets, ReferenceCodes codes)
      throws IOException {
    this.rules = rules;
    this.claims = claims;
    this.codes = codes;
    running = new RunningRulebook(first, codeSets);
    rulesSeen = FolderState.of(rules);
    claimsSeen = FolderState.of(claims);
  }

  /** Does once for some rule what each save asks for, so that the first save need not wait. */
  public void warmUp() throws IOException, RulebookException {
    List<RuleFile> one = RuleFiles.in(rules).stream().limit(1).toList();
    Rulebook.of(one);
    proven(one.stream().map(RuleFile::id).toList(), one, System.nanoTime());
  }

  /** Looks once; empty when no rule and no proof was saved since. */
  public Optional<Seen> look() throws IOException {
    FolderState rulesNow = FolderState.of(rules);
    FolderState claimsNow = FolderState.of(claims);
    Set<String> changed = new TreeSet<>();
    for (Path file : rulesSeen.changedIn(rulesNow)) {
      if (file.toString().endsWith(RuleFile.SUFFIX)) {
        String name = rules.relativize(file).toString().replace('\\', '/');
        changed.add(new RuleFile(name, "").id());
      }
    }
    for (Path file : claimsSeen.changedIn(claimsNow)) {
      changed.add(claims.relativize(file.getParent()).toString().replace('\\', '/'));
    }
    changed.removeIf(id -> id.startsWith(PACKS));
    rulesSeen = rulesNow;
    claimsSeen = claimsNow;
    return changed.isEmpty() ? Optional.empty() : Optional.of(seen(List.copyOf(changed)));
  }

  private Seen seen(List<String> changed) {
    long begin = System.nanoTime();
    try {
      List<RuleFile> files = RuleFiles.in(rules);
      Optional<RulebookException> refused = running.reload(files);
      return refused.isPresent()
          ? notTaken(changed, texts(refused.get().faults()), begin)
          : proven(changed, files, begin);
    } catch (IOException | UncheckedIOException e) {
      // An editor that replaces a file takes it away for a moment; the next look sees it again.
      return notTaken(changed, List.of(String.valueOf(e.getMessage())), begin);
    }
  }

  private static Seen notTaken(List<String> changed, List<String> faults, long begin) {
    return new Seen(changed, false, faults, 0, List.of(), since(begin));
  }

  private static List<String> texts(List<RuleFault> faults) {
    return faults.stream().map(RuleFault::toString).toList();
  }

  private Seen proven(List<String> changed, List<RuleFile> files, long begin) throws IOException {
    List<Proof> proofs =
        Proofs.in(claims).stream().filter(p -> changed.contains(p.rule())).toList();
    List<String> failures = running.judge(scrubber -> failures(new ProofRunner(scrubber), proofs));
    return new Seen(changed, true, lint(files, changed), proofs.size(), failures, since(begin));
  }

  private List<String> lint(List<RuleFile> files, List<String> changed) throws IOException {
    List<RuleFile> own = files.stream().filter(file -> changed.contains(file.id())).toList();
    return texts(new RulebookLinter(codes, new ProofFiles(claims)).lint(own));
  }

  private static List<String> failures(ProofRunner runner, List<Proof> proofs) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Proof proof : proofs) {
      List<String> faults = faults(runner, proof);
      if (!faults.isEmpty()) {
        failures.add("FAILED " + proof.name());
        faults.forEach(fault -> failures.add("       " + fault));
      }
    }
    return failures;
  }

  /** A proof that can't be read, half saved perhaps, is one that fails; the watch goes on. */
  private static List<String> faults(ProofRunner runner, Proof proof) throws IOException {
    try {
      return new ProofSuite(runner, 1).run(List.of(proof)).get(0).faults();
    } catch (IOException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static long since(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** How many rules judge now. */
  public int rules() {
    return running.rulebook().rules().size();
  }

  @Override
  public void close() {
    running.close();
  }
}
