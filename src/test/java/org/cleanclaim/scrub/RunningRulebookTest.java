package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.history.PatientHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A rulebook that is replaced while it judges; {@link ReloadEndurance} does it a thousand times.
 */
class RunningRulebookTest {
  private static final String PAIR = "ncci/ptp-modifier-missing";

  private static CodeSets codeSets;
  private static List<RuleFile> files;
  private static Rulebook first;
  private static List<Claim> claims;

  @BeforeAll
  static void open() throws Exception {
    codeSets = StarterCodeSets.open();
    files = RuleFiles.builtIn().stream().filter(f -> f.path().matches("(ncci|charge)/.*")).toList();
    first = Rulebook.of(files);
    claims = ReloadEndurance.claims();
  }

  @AfterAll
  static void close() {
    codeSets.close();
  }

  private static List<RuleFile> saying(String fix) {
    List<RuleFile> edited = new ArrayList<>(files);
    edited.replaceAll(
        f ->
            f.id().equals(PAIR)
                ? new RuleFile(f.path(), f.text().replace("@fix(\"", "@fix(\"" + fix + ": "))
                : f);
    return edited;
  }

  /** What the edited rule advises on all claims. */
  private static List<String> advice(Scrubber scrubber) {
    return claims.stream()
        .flatMap(claim -> scrubber.scrub(claim, PatientHistory.UNKNOWN).findings().stream())
        .filter(finding -> finding.rule().equals(PAIR))
        .map(Finding::fix)
        .distinct()
        .toList();
  }

  @Test
  void anEditTakesOverAtOnce() throws Exception {
    try (RunningRulebook running = new RunningRulebook(first, codeSets)) {
      assertThat(running.reload(saying("Edited"))).isEmpty();

      assertThat(running.judge(RunningRulebookTest::advice))
          .isNotEmpty()
          .allMatch(fix -> fix.startsWith("Edited: "));
      assertThat(running.open()).isEqualTo(1);
    }
  }

  @Test
  void aBrokenEditKeepsTheLastGoodRulebook() throws Exception {
    try (RunningRulebook running = new RunningRulebook(first, codeSets)) {
      running.reload(saying("Good"));
      List<RuleFile> broken = new ArrayList<>(saying("Broken"));
      broken.replaceAll(f -> f.id().equals(PAIR) ? new RuleFile(f.path(), "package x") : f);

      assertThat(running.reload(broken).orElseThrow()).hasMessageContaining(PAIR + ".drl");

      assertThat(running.judge(RunningRulebookTest::advice))
          .isNotEmpty()
          .allMatch(fix -> fix.startsWith("Good: "));
    }
  }

  @Test
  void theOldOneIsDrained() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch swapped = new CountDownLatch(1);
    try (RunningRulebook running = new RunningRulebook(first, codeSets)) {
      Future<List<String>> old =
          thread.submit(
              () ->
                  running.judge(
                      scrubber -> {
                        begun.countDown();
                        await(swapped);
                        return advice(scrubber);
                      }));
      begun.await();
      running.reload(saying("New"));
      assertThat(running.open()).isEqualTo(2);
      swapped.countDown();

      assertThat(old.get()).isNotEmpty().noneMatch(fix -> fix.startsWith("New: "));
      assertThat(running.open()).isEqualTo(1);
    } finally {
      thread.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyClaimIsJudgedByOneOfThem() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    AtomicBoolean done = new AtomicBoolean();
    List<Future<Integer>> work = new ArrayList<>();
    try (RunningRulebook running = new RunningRulebook(first, codeSets)) {
      for (int i = 0; i < 3; i++) {
        work.add(threads.submit(() -> judgeUntil(done, running)));
      }
      for (int i = 0; i < 15; i++) {
        assertThat(running.reload(saying("Edit " + i))).isEmpty();
      }
      done.set(true);
      for (Future<Integer> one : work) {
        assertThat(one.get()).isPositive();
      }
      assertThat(running.open()).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int judgeUntil(AtomicBoolean done, RunningRulebook running) throws Exception {
    int rounds = 0;
    while (!done.get() || rounds == 0) {
      assertThat(running.judge(RunningRulebookTest::advice)).hasSize(1);
      rounds++;
    }
    return rounds;
  }

  /** On a thread that outlives all of them: nothing of a replaced rule may hang on it. */
  @Test
  void replacedRulesAreUnloaded() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    List<WeakReference<Class<?>>> old = new ArrayList<>();
    try (RunningRulebook running = new RunningRulebook(first, codeSets)) {
      for (int i = 0; i < 12; i++) {
        running.reload(saying("Edit " + i));
        for (int round = 0; round < 25; round++) {
          thread.submit(() -> running.judge(RunningRulebookTest::advice)).get();
        }
        old.add(new WeakReference<>(generatedClass(running.rulebook())));
      }
      running.reload(files);
      thread.submit(() -> running.judge(RunningRulebookTest::advice)).get();

      for (int i = 0; i < 50 && old.stream().anyMatch(c -> c.get() != null); i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(old).allMatch(reference -> reference.get() == null);
    } finally {
      thread.shutdownNow();
    }
  }

  /** The class that the engine made of the rule's then-block. */
  private static Class<?> generatedClass(Rulebook rulebook) {
    Optional<CompiledRule> rule =
        rulebook.rules().stream().filter(r -> r.id().equals(PAIR)).findFirst();
    return rule.orElseThrow().rule().getConsequence().getClass();
  }
}
