package org.cleanclaim.cli.mutation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cleanclaim.cli.mutation.Fate.Kind;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.mutation.Mutant;
import org.cleanclaim.scrub.Scrubber;

/**
 * Judges all proofs by all mutants and compares what they say with what the rules say as they are.
 * The mutants of a batch are one rulebook, so that a claim is looked at once for all of them.
 */
public final class MutationRun {
  private static final int BATCH = 400;

  /** How a scrubber begins what it says of a rule that threw. */
  private static final String BROKE = "NOT_CHECKED [] the rule itself failed";

  private final CodeSets codeSets;
  private final List<ProofSubject> subjects = new ArrayList<>();
  private final List<Map<String, List<String>>> saidBefore = new ArrayList<>();

  /**
   * Reads the proofs and judges them by the rules as they are.
   *
   * @param proofs those of all rules, and clean claims
   */
  public MutationRun(Rulebook rulebook, List<Proof> proofs, CodeSets codeSets) throws IOException {
    this.codeSets = codeSets;
    for (Proof proof : proofs) {
      subjects.addAll(ProofSubject.of(proof));
    }
    try (Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      subjects.forEach(subject -> saidBefore.add(subject.said(scrubber)));
    }
  }

  /** The fate of each mutant, in their order. */
  public List<Fate> run(List<Mutant> mutants, int threads) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Fate>>> batches = new ArrayList<>();
      for (int first = 0; first < mutants.size(); first += BATCH) {
        List<Mutant> batch = mutants.subList(first, Math.min(mutants.size(), first + BATCH));
        batches.add(workers.submit(() -> batch(batch)));
      }
      List<Fate> fates = new ArrayList<>();
      for (Future<List<Fate>> batch : batches) {
        fates.addAll(batch.get());
      }
      return fates;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch of mutants could not be judged", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Fate> batch(List<Mutant> mutants) {
    List<Mutant> rules = new ArrayList<>(mutants);
    Optional<Rulebook> rulebook = Optional.empty();
    while (rulebook.isEmpty() && !rules.isEmpty()) {
      rulebook = compiled(rules);
    }
    Map<String, Fate> fates = new HashMap<>();
    mutants.forEach(m -> fates.put(m.file().id(), new Fate(m, Kind.NO_RULE, "")));
    rules.forEach(m -> fates.put(m.file().id(), new Fate(m, Kind.SURVIVED, "")));
    if (rulebook.isPresent()) {
      judge(rules, rulebook.get(), fates);
    }
    return mutants.stream().map(m -> fates.get(m.file().id())).toList();
  }

  /** Compiles all of them, or takes away those that do not compile. */
  private static Optional<Rulebook> compiled(List<Mutant> rules) {
    try {
      return Optional.of(Rulebook.of(rules.stream().map(Mutant::file).toList()));
    } catch (RulebookException e) {
      Set<String> faulty = new HashSet<>();
      e.faults().forEach(fault -> faulty.add(fault.file()));
      if (!rules.removeIf(m -> faulty.contains(m.file().path()))) {
        throw new IllegalStateException("a fault of no mutant", e);
      }
      return Optional.empty();
    }
  }

  private void judge(List<Mutant> rules, Rulebook rulebook, Map<String, Fate> fates) {
    try (Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      for (int s = 0; s < subjects.size(); s++) {
        Map<String, List<String>> said = subjects.get(s).said(scrubber);
        for (Mutant mutant : rules) {
          judge(mutant, s, said.getOrDefault(mutant.file().id(), List.of()), fates);
        }
      }
    }
  }

  private void judge(Mutant mutant, int subject, List<String> said, Map<String, Fate> fates) {
    Fate known = fates.get(mutant.file().id());
    Proof proof = subjects.get(subject).proof();
    boolean isOwn = proof.rule().equals(mutant.rule());
    if (known.kind() == Kind.KILLED || (known.kind() == Kind.KILLED_ELSEWHERE && !isOwn)) {
      return;
    }
    List<String> before = saidBefore.get(subject).getOrDefault(mutant.rule(), List.of());
    if (isOwn && !said.equals(before)) {
      fates.put(mutant.file().id(), new Fate(mutant, Kind.KILLED, proof.name()));
    } else if (!isOwn && said.stream().anyMatch(s -> isNoticed(s) && !before.contains(s))) {
      fates.put(mutant.file().id(), new Fate(mutant, Kind.KILLED_ELSEWHERE, proof.name()));
    }
  }

  /** Proofs bear that other rules lift an edit or lack a table; they bear no other finding. */
  private static boolean isNoticed(String said) {
    return said.startsWith("FAILED") || said.startsWith(BROKE);
  }
}
