package org.cleanclaim.cli.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.mutation.Mutant;

/**
 * Why some mutants need no proof against them: {@code survivors/*.txt} in the rulebook's folder.
 *
 * <pre>
 * rule id, * stands for anything
 *     change as the command prints it, * stands for anything
 *         reason
 * </pre>
 *
 * Lines that begin with {@code #} are comments.
 */
public final class ExplainedSurvivors {
  private static final String FOLDER = "survivors";
  private static final String CHANGE = "    ";
  private static final String REASON = CHANGE + CHANGE;

  /**
   * One explanation.
   *
   * @param file that it stands in
   */
  public record Reason(Path file, int line, String rule, String change, String reason) {
    boolean covers(Mutant mutant) {
      return matches(rule, mutant.rule()) && matches(change, mutant.change());
    }

    private static boolean matches(String glob, String text) {
      String form =
          Stream.of(glob.split("\\*", -1))
              .map(Pattern::quote)
              .reduce((a, b) -> a + ".*" + b)
              .orElse("");
      return text.matches(form);
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + rule + ": " + change;
    }
  }

  private final List<Reason> reasons;

  private ExplainedSurvivors(List<Reason> reasons) {
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Reads all files of a rulebook; none where it has no such folder.
   *
   * @throws IOException also when a change has no reason, naming the line
   */
  public static ExplainedSurvivors in(Path rules) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    Path folder = rules.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          read(file, reasons);
        }
      }
    }
    return new ExplainedSurvivors(reasons);
  }

  /** A change without a reason waits for it; what waits longer is a fault. */
  private static void read(Path file, List<Reason> reasons) throws IOException {
    List<Reason> waiting = new ArrayList<>();
    String rule = "";
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(REASON)) {
        waiting.forEach(
            w -> reasons.add(new Reason(w.file, w.line, w.rule, w.change, line.strip())));
        waiting.clear();
      } else if (line.startsWith(CHANGE)) {
        waiting.add(new Reason(file, number, rule, line.strip(), ""));
      } else {
        rule = line.strip();
      }
    }
    if (!waiting.isEmpty()) {
      throw new IOException(waiting.get(0) + ": a reason is missing");
    }
  }

  /** Why a mutant needs no proof against it. */
  public Optional<String> reasonFor(Mutant mutant) {
    return reasons.stream().filter(r -> r.covers(mutant)).map(Reason::reason).findFirst();
  }

  /**
   * Those explanations that are of no survivor.
   *
   * @param ofAllRules whether the mutants are those of the whole rulebook; else only explanations
   *     that name a rule looked at can be told to be of none
   */
  public List<Reason> stale(List<Fate> fates, boolean ofAllRules) {
    Set<String> rules = fates.stream().map(f -> f.mutant().rule()).collect(Collectors.toSet());
    List<Mutant> survivors =
        fates.stream().filter(f -> f.kind() == Fate.Kind.SURVIVED).map(Fate::mutant).toList();
    return reasons.stream()
        .filter(r -> ofAllRules || rules.contains(r.rule))
        .filter(r -> survivors.stream().noneMatch(r::covers))
        .toList();
  }
}
