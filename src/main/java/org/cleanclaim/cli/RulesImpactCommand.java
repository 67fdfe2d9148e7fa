package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.cli.impact.NamedRules;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.report.ReportHeader.HistoryUsed;
import org.cleanclaim.report.impact.Impact;
import org.cleanclaim.report.impact.ImpactFormat;
import org.cleanclaim.report.impact.ImpactHeader;
import org.cleanclaim.report.output.ReportOutput;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.scrub.compare.ComparePipeline;
import org.cleanclaim.scrub.compare.ComparedScrubbers;
import org.cleanclaim.scrub.compare.ComparedScrubbers.ClaimTwice;
import org.cleanclaim.scrub.compare.ComparedScrubbers.FileTwice;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.ReadAhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of the rules does to a body of claims. */
@Command(
    name = "impact",
    description = {
      "Judge claims by two rulebooks and tell which become flagged, which no longer are, and which",
      "otherwise change, rule by rule. Exit code: 0 nothing differs, 1 something, 2 could not run."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesImpactCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (837, CSV, JSON; zip and gz too), folders, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "REV|DIR",
      description = "The rules before: a folder, or a git revision of the folder of the rules.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "REV|DIR",
      description = "The rules after (default: the folder of the rules as it is now).")
  private String to;

  @Mixin private RulesOption rulesOption;
  @Mixin private CodeSetsOption codeSetsOption;
  @Mixin private HistoryOption historyOption;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text, csv, html or json (default: ${DEFAULT-VALUE}).")
  private ImpactFormat format;

  @Mixin private OutputOption output;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "5",
      description = "Claims to name for each rule, by id and place (default: ${DEFAULT-VALUE}).")
  private int examples;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Judge with so many threads (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || examples < 0) {
      throw new CannotRunException("--threads must be at least 1, --examples at least 0");
    }
    output.check();
    PrintWriter err = spec.commandLine().getErr();
    NamedRules before = named("--from", from);
    NamedRules after = named("--to", after());
    Rulebook rulesBefore = compiled("--from", () -> Rulebook.of(before.files()));
    Rulebook rulesAfter = compiled("--to", () -> rulesBefore.changedTo(after.files()));
    try (ClaimReader reader = Inputs.open(inputs);
        CodeSets codeSets = codeSetsOption.open(err);
        ComparedScrubbers scrubbers = new ComparedScrubbers(rulesBefore, rulesAfter, codeSets)) {
      HistoryIndex history = historyOption.read(err);
      HistoryIndex.Size given = history.submitted();
      ReadAhead ahead = ReadAhead.of(reader::next, history, ReadAhead.MOST_LINES);
      HistoryUsed used = historyOption.used(given, ahead.isWhole());
      ImpactHeader header =
          new ImpactHeader(
              before.name(),
              after.name(),
              ReportHeaders.of(rulesBefore, codeSets, used, Optional.empty()),
              ReportHeaders.of(rulesAfter, codeSets, used, Optional.empty()),
              before.editsTo(after));
      Impact impact = new Impact(examples);
      new ComparePipeline(scrubbers, history, threads).run(ahead, new Counting(impact));
      write(impact, header);
      return exitCode(impact, scrubbers, err);
    }
  }

  private String after() throws CannotRunException {
    if (to != null) {
      return to;
    }
    return rulesOption
        .folder()
        .map(Path::toString)
        .orElseThrow(() -> new CannotRunException("--to: a folder of rules is needed"));
  }

  private NamedRules named(String option, String name) throws CannotRunException {
    try {
      return NamedRules.of(name, rulesOption.folder());
    } catch (IOException e) {
      throw new CannotRunException(option + ": " + e.getMessage());
    }
  }

  /** Compiles a rulebook. */
  @FunctionalInterface
  private interface Compiling {
    Rulebook rulebook() throws RulebookException;
  }

  private static Rulebook compiled(String option, Compiling compiling) throws CannotRunException {
    try {
      return compiling.rulebook();
    } catch (RulebookException e) {
      throw new CannotRunException(option + ": the rulebook has faults\n" + e.getMessage());
    }
  }

  private void write(Impact impact, ImpactHeader header) throws IOException {
    try (ReportOutput out = output.open()) {
      format.write(impact, header, out.stream(), output.layout(Terminal.ofLauncher()));
      out.commit();
    }
  }

  private static int exitCode(Impact impact, ComparedScrubbers scrubbers, PrintWriter err) {
    scrubbers
        .failedRules()
        .forEach((rule, how) -> err.println("cleanclaim: rule " + rule + " failed: " + how));
    err.flush();
    if (!scrubbers.failedRules().isEmpty()) {
      return ExitCode.COULD_NOT_RUN;
    }
    return impact.any() ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  /** Counts what the pipeline delivers. */
  private record Counting(Impact impact) implements ComparePipeline.Sink {
    @Override
    public void claim(ClaimTwice claim) {
      impact.add(claim.before(), claim.after());
    }

    @Override
    public void file(FileTwice file) {
      impact.add(file.before(), file.after());
    }

    @Override
    public void unreadable(UnreadableClaim claim) {
      impact.add(claim);
    }
  }
}
