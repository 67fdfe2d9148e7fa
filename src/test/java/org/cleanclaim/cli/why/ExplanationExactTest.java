package org.cleanclaim.cli.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.Proof.Kind;
import org.cleanclaim.cli.proof.ProofClaims;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.explain.Explainer;
import org.cleanclaim.scrub.explain.Explanation;
import org.cleanclaim.scrub.explain.Explanation.Condition;
import org.cleanclaim.scrub.explain.Explanation.Obstacle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What {@code why} names as keeping a rule from firing is what keeps it from firing: for every
 * claim that a rule passes in its own proofs, the rule without the named parts, compiled anew and
 * fired by the engine, fires on that claim; and of several named parts each is needed.
 */
class ExplanationExactTest {
  /** One rule on one claim or envelope of a proof of it. */
  private record Case(Proof proof, Object subject, Explanation why) {
    boolean isUnmet() {
      return !why.obstacles().isEmpty() || !why.gates().isEmpty();
    }

    @Override
    public String toString() {
      return proof.name() + " " + why.gates() + " " + why.obstacles();
    }
  }

  /** A case and the rule that is tried on it. */
  private record Trial(Case of, RuleFile rule) {}

  private static Rulebook rulebook;
  private static CodeSets codeSets;
  private static List<Case> cases;

  /** Rules that were tried and threw, and how. */
  private final Map<String, String> threw = new TreeMap<>();

  @BeforeAll
  static void explainEveryProof() throws Exception {
    codeSets = StarterCodeSets.open();
    rulebook = Rulebook.of(RuleFiles.in(Path.of("rules")));
    cases = new ArrayList<>();
    for (Proof proof : Proofs.in(Path.of("test-claims"))) {
      if (!proof.isOfPack()) {
        explain(proof);
      }
    }
  }

  @AfterAll
  static void close() {
    codeSets.close();
  }

  private static void explain(Proof proof) throws Exception {
    ProofClaims claims = ProofClaims.of(proof);
    try (Explainer explainer = new Explainer(rulebook, proof.rule(), codeSets)) {
      if (explainer.judgesClaims()) {
        for (ClaimOfPatient one : claims.claims()) {
          cases.add(new Case(proof, one, explainer.explain(one.claim(), one.history())));
        }
      }
      if (explainer.judgesEnvelopes()) {
        for (Envelope envelope : claims.envelopes()) {
          cases.add(new Case(proof, envelope, explainer.explain(envelope)));
        }
      }
    }
  }

  @Test
  void conditionsAreMetExactlyWhereTheEngineFires() {
    assertThat(cases)
        .allSatisfy(
            one -> {
              boolean met = one.why.conditions().stream().allMatch(Condition::isMet);
              assertThat(met && one.why.gates().isEmpty()).as("%s", one).isEqualTo(one.why.fired());
              assertThat(one.why.complete()).isTrue();
            });
    assertThat(cases).filteredOn(c -> c.why.fired()).hasSizeGreaterThan(500);
  }

  @Test
  void withoutWhatIsNamedTheRuleFires() throws Exception {
    List<Case> silent = passing();
    List<Trial> trials = new ArrayList<>();
    for (Case one : silent) {
      trials.add(trial(one, new HashSet<>(one.why.obstacles()), trials.size()));
    }
    List<Trial> fired = fired(trials);

    assertThat(threw).isEmpty();
    System.out.printf(
        "why is exact on %d of %d passing claims of %d rules; %d name one part, %d several%n",
        fired.size(),
        trials.size(),
        silent.stream().map(c -> c.proof.rule()).distinct().count(),
        silent.stream().filter(c -> c.why.obstacles().size() + c.why.gates().size() == 1).count(),
        silent.stream().filter(c -> c.why.obstacles().size() + c.why.gates().size() > 1).count());
    assertThat(fired).containsExactlyElementsOf(trials);
    assertThat(silent).allMatch(Case::isUnmet);
    assertThat(silent.stream().map(c -> c.proof.rule()).distinct())
        .hasSameSizeAs(rulebook.headers());
  }

  /** A part that guards another one may leave that one to throw: the rule does not fire then. */
  @Test
  void ofSeveralNamedPartsEachIsNeeded() throws Exception {
    List<Trial> trials = new ArrayList<>();
    for (Case one : passing()) {
      if (one.why.obstacles().size() > 1) {
        for (Obstacle kept : one.why.obstacles()) {
          Set<Obstacle> others = new HashSet<>(one.why.obstacles());
          others.remove(kept);
          trials.add(trial(one, others, trials.size()));
        }
      }
    }

    assertThat(trials).isNotEmpty();
    assertThat(fired(trials)).isEmpty();
  }

  private static List<Case> passing() {
    return cases.stream().filter(c -> c.proof.kind() == Kind.PASSES && !c.why.fired()).toList();
  }

  private static Trial trial(Case one, Set<Obstacle> obstacles, int number) {
    RuleFile file = rulebook.file(one.proof.rule()).orElseThrow();
    String subject = one.subject instanceof Envelope ? "Envelope" : "Claim";
    return new Trial(one, new Counterfactual(file).without(obstacles, one.why, number, subject));
  }

  private List<Trial> fired(List<Trial> trials) throws Exception {
    Rulebook tried = Rulebook.of(trials.stream().map(Trial::rule).toList());
    List<Trial> fired = new ArrayList<>();
    for (Trial trial : trials) {
      Rulebook only = tried.only(trial.rule.id()::equals);
      try (Scrubber scrubber = new Scrubber(only, codeSets, Optional.empty())) {
        boolean found = isFound(trial.of.subject, scrubber);
        threw.putAll(scrubber.failedRules());
        if (found && scrubber.failedRules().isEmpty()) {
          fired.add(trial);
        }
      }
    }
    return fired;
  }

  private static boolean isFound(Object subject, Scrubber scrubber) {
    if (subject instanceof Envelope envelope) {
      return !scrubber.scrub(envelope).findings().isEmpty();
    }
    ClaimOfPatient one = (ClaimOfPatient) subject;
    return !scrubber.scrub(one.claim(), one.history()).findings().isEmpty();
  }
}
