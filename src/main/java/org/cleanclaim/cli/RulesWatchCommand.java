package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.cli.lint.SnapshotReferenceCodes;
import org.cleanclaim.cli.watch.RuleWatch;
import org.cleanclaim.cli.watch.Seen;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.report.tree.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compiles, lints and proves each rule as it is saved. */
@Command(
    name = "watch",
    description = {
      "Watch the rules and their proofs: on each save compile what changed, lint it and run its",
      "proofs. An edit with faults leaves the last good rulebook in force. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
final class RulesWatchCommand implements Callable<Integer> {
  private static final long PAUSE = 150;

  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Override
  public Integer call() throws Exception {
    Path folder =
        rules
            .folder()
            .orElseThrow(() -> new CannotRunException("--rules: a folder to watch is needed"));
    if (!Files.isDirectory(claims)) {
      throw new CannotRunException("--claims: no such folder: " + claims);
    }
    PrintWriter out = spec.commandLine().getOut();
    Path snapshot = StarterCodeSets.snapshot(StarterCodeSets.userCache());
    try (SnapshotCodeSets codeSets = SnapshotCodeSets.open(snapshot);
        Store store = new Store(snapshot);
        RuleWatch watch =
            new RuleWatch(
                folder,
                claims,
                rules.rulebook(),
                codeSets,
                new SnapshotReferenceCodes(store, codeSets))) {
      watch.warmUp();
      out.println("watching " + folder + " (" + watch.rules() + " rules) and " + claims);
      out.flush();
      watch(watch, out);
    }
    return ExitCode.CLEAN;
  }

  private void watch(RuleWatch watch, PrintWriter out) throws IOException {
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Seen> seen = watch.look();
      if (seen.isPresent()) {
        tell(seen.get(), out);
      }
      pause();
    }
  }

  private void tell(Seen seen, PrintWriter out) {
    if (format == AnswerFormat.JSON) {
      out.println(JsonTree.pretty(seen.tree()));
    } else {
      seen.lines().forEach(out::println);
    }
    out.flush();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
