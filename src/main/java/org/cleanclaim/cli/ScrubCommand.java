package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.report.Report;
import org.cleanclaim.report.ReportFormat;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.output.ReportOutput;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.ScrubPipeline;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.ReadAhead;
import org.cleanclaim.scrub.history.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: claims in, findings report out. */
@Command(
    name = "scrub",
    description = "Judge claims and report what a payer would reject, deny or question.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ScrubCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (837, CSV, JSON; zip and gz too), folders, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text, json, jsonl, csv or html (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Mixin private OutputOption output;
  @Mixin private CodeSetsOption codeSetsOption;
  @Mixin private RulesOption rulesOption;
  @Mixin private HistoryOption historyOption;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      description =
          "Judge by this rule (ncci/ptp-modifier-missing) or family (ncci) only; may be repeated.")
  private List<String> only = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "DENIAL",
      description =
          "Exit with 1 at REJECTION, DENIAL, REVIEW or INFO and above (default: ${DEFAULT-VALUE}).")
  private Severity failOn;

  @Option(
      names = "--as-of",
      paramLabel = "dos|DAY",
      defaultValue = "dos",
      description =
          "Judge by the date of service, or as if the services were on another day (YYYY-MM-DD).")
  private String asOf;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Scrub with so many threads (default: one per processor). The report is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new CannotRunException("--threads must be at least 1");
    }
    output.check();
    Optional<LocalDate> day = AsOfDay.parse(asOf);
    PrintWriter err = spec.commandLine().getErr();
    JudgedBy judgedBy = rulesOption.judgedBy();
    Rulebook rulebook = chosen(judgedBy.rulebook());
    try (Interruption interruption = Interruption.watch();
        ClaimReader reader = Inputs.open(inputs);
        CodeSets codeSets = judgedBy.over(codeSetsOption.open(err))) {
      HistoryIndex history = historyOption.read(err);
      HistoryIndex.Size given = history.submitted();
      ReadAhead ahead =
          ReadAhead.of(interruption.over(reader::next), history, ReadAhead.MOST_LINES);
      ReportHeader header =
          ReportHeaders.of(
              rulebook, codeSets, historyOption.used(given, ahead.isWhole()), judgedBy.used());
      try (Scrubber scrubber = new Scrubber(rulebook, codeSets, day)) {
        ScrubPipeline pipeline = new ScrubPipeline(scrubber, history, threads);
        return scrub(ahead, interruption, pipeline, scrubber, header, err);
      }
    }
  }

  private int scrub(
      Source source,
      Interruption interruption,
      ScrubPipeline pipeline,
      Scrubber scrubber,
      ReportHeader header,
      PrintWriter err)
      throws IOException {
    Terminal terminal = Terminal.ofLauncher();
    if (header.usesStarterSets()) {
      err.println(
          "cleanclaim: judged by the STARTER code sets, a few hundred codes: not for production."
              + " Import the published ones with: cleanclaim codesets import FILE...");
      err.flush();
    }
    try (ReportOutput out = output.open();
        Report report = format.open(out.stream(), header, output.layout(terminal));
        Progress progress = Progress.on(terminal.stderr() && !output.toTerminal(terminal))) {
      pipeline.run(source, progress.over(new ReportSink(report)));
      if (interruption.isStopped()) {
        report.summary().endEarly();
        err.println("cleanclaim: stopped; the report is of the claims that were read");
      }
      report.finish();
      out.commit();
      return exitCode(report, scrubber, err);
    }
  }

  private int exitCode(Report report, Scrubber scrubber, PrintWriter err) {
    scrubber
        .failedRules()
        .forEach((rule, reason) -> err.println("cleanclaim: rule " + rule + " failed: " + reason));
    err.flush();
    if (!scrubber.failedRules().isEmpty()) {
      return ExitCode.COULD_NOT_RUN;
    }
    return report.summary().anyAtOrAbove(failOn) ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  private Rulebook chosen(Rulebook rulebook) throws Exception {
    if (only.isEmpty()) {
      return rulebook;
    }
    for (String name : only) {
      if (rulebook.headers().stream().noneMatch(h -> matches(h.id(), name))) {
        throw new CannotRunException("--only: no rule or family " + name);
      }
    }
    return rulebook.only(id -> only.stream().anyMatch(name -> matches(id, name)));
  }

  private static boolean matches(String id, String name) {
    return id.equals(name) || id.startsWith(name + "/");
  }
}
