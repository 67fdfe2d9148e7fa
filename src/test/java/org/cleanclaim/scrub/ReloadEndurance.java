package org.cleanclaim.scrub;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.history.PatientHistory;

/**
 * Reloads the whole rulebook with one rule edited, many times, while threads judge claims by it,
 * and prints what heap and metaspace hold after a collection: {@code ReloadEndurance [RELOADS]}.
 */
final class ReloadEndurance {
  private static final int THREADS = 2;
  private static final int TURNS = 40;

  private ReloadEndurance() {}

  public static void main(String[] args) throws Exception {
    int reloads = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
    List<RuleFile> files = RuleFiles.in(Path.of("rules"));
    List<Claim> claims = claims();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (CodeSets codeSets = StarterCodeSets.open();
        RunningRulebook running = new RunningRulebook(Rulebook.of(files), codeSets)) {
      System.out.println("reloads  milliseconds each  heap MB  metaspace MB  classes  open");
      long begin = System.nanoTime();
      for (int reload = 1; reload <= reloads; reload++) {
        List<Future<?>> work = judging(running, claims, threads);
        running.reload(edited(files, reload));
        for (Future<?> one : work) {
          one.get();
        }
        if (reload % Math.max(1, reloads / 10) == 0 || reload == 1) {
          long each = (System.nanoTime() - begin) / 1_000_000 / reload;
          print(reload, each, running.open());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * One rule says something else each time, and the one edited before is as it was: two rules are
   * compiled. Forty rules take turns.
   */
  static List<RuleFile> edited(List<RuleFile> files, int number) {
    List<RuleFile> edited = new ArrayList<>(files);
    int turn = number % TURNS * files.size() / TURNS;
    RuleFile file = files.get(turn);
    String text = file.text().replace("@fix(\"", "@fix(\"Edit " + number + ": ");
    edited.set(turn, new RuleFile(file.path(), text));
    return edited;
  }

  static List<Claim> claims() throws Exception {
    List<Claim> claims = new ArrayList<>();
    try (ClaimReader reader = Inputs.open(List.of("test-claims/batches", "test-claims/ncci"))) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  private static List<Future<?>> judging(
      RunningRulebook running, List<Claim> claims, ExecutorService threads) {
    List<Future<?>> work = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      work.add(
          threads.submit(
              () -> {
                for (Claim claim : claims) {
                  running.judge(scrubber -> scrubber.scrub(claim, PatientHistory.UNKNOWN));
                }
                return null;
              }));
    }
    return work;
  }

  private static void print(int reload, long each, int open) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    System.out.printf(
        "%7d  %17d  %7d  %12d  %7d  %4d%n", reload, each, heap, metaspace() >> 20, classes, open);
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .findFirst()
        .orElseThrow()
        .getUsed();
  }
}
