package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.cli.why.ExplanationText;
import org.cleanclaim.cli.why.ExplanationTree;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.report.tree.JsonTree;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.explain.Explainer;
import org.cleanclaim.scrub.explain.Explanation;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.ReadAhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a rule fires on a claim, or why not. */
@Command(
    name = "why",
    description =
        "Tell why a rule fires on a claim, or which part of which condition keeps it from firing.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesWhyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INPUT", description = "File or folder of claims, or -.")
  private String input;

  @Parameters(index = "1", paramLabel = "RULE", description = "The rule's id: date/filed-too-late.")
  private String id;

  @Option(
      names = "--claim",
      paramLabel = "ID",
      description = "Only the claim of this id (default: every claim).")
  private String claimId;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Mixin private CodeSetsOption codeSetsOption;
  @Mixin private RulesOption rulesOption;
  @Mixin private HistoryOption historyOption;
  @Spec private CommandSpec spec;

  private int subjects;
  private final List<Map<String, Object>> trees = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Rulebook rulebook = ruleAlone();
    PrintWriter out = spec.commandLine().getOut();
    try (ClaimReader reader = Inputs.open(List.of(input));
        CodeSets codeSets = codeSetsOption.open();
        Explainer explainer = new Explainer(rulebook, id, codeSets)) {
      HistoryIndex history = historyOption.read(spec.commandLine().getErr());
      ReadAhead ahead = ReadAhead.of(reader::next, history, ReadAhead.MOST_LINES);
      explainAll(ahead, history, explainer, out);
    }
    if (subjects == 0) {
      throw new CannotRunException(
          claimId == null ? input + ": nothing that the rule judges" : "no claim " + claimId);
    }
    if (format == AnswerFormat.JSON) {
      out.println(JsonTree.pretty(trees));
    }
    return ExitCode.CLEAN;
  }

  /** The rule by itself: the others need not be compiled to explain it. */
  private Rulebook ruleAlone() throws Exception {
    List<RuleFile> file = rulesOption.files().stream().filter(f -> f.id().equals(id)).toList();
    if (file.isEmpty()) {
      throw new CannotRunException("no rule " + id + "; see cleanclaim rules list");
    }
    return Rulebook.of(file);
  }

  private void explainAll(
      ReadAhead ahead, HistoryIndex history, Explainer explainer, PrintWriter out)
      throws IOException {
    int number = 0;
    for (Optional<Received> next = ahead.next(); next.isPresent(); next = ahead.next()) {
      if (next.get() instanceof Claim claim) {
        int own = number++;
        if (explainer.judgesClaims() && isAsked(claim.id())) {
          show(
              explainer.explain(claim, history.historyOf(claim, own)),
              "claim " + claim.id() + " (" + claim.file() + ")",
              out);
        }
      } else if (next.get() instanceof Envelope envelope) {
        if (explainer.judgesEnvelopes() && claimId == null) {
          show(explainer.explain(envelope), words(envelope), out);
        }
      } else if (next.get() instanceof UnreadableClaim part) {
        spec.commandLine().getErr().println("cleanclaim: " + part.file() + ": " + part.reason());
      }
    }
  }

  private static String words(Envelope envelope) {
    return envelope.level().words() + " " + envelope.controlNumber() + " (" + envelope.file() + ")";
  }

  private boolean isAsked(String claim) {
    return claimId == null || claimId.equals(claim);
  }

  private void show(Explanation why, String subject, PrintWriter out) {
    subjects++;
    if (format == AnswerFormat.JSON) {
      trees.add(ExplanationTree.of(why, subject));
    } else {
      new ExplanationText(out).print(why, subject);
    }
  }
}
