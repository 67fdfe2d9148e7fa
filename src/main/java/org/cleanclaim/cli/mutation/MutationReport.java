package org.cleanclaim.cli.mutation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.cli.mutation.ExplainedSurvivors.Reason;
import org.cleanclaim.cli.mutation.Fate.Kind;

/** What became of all mutants. */
public final class MutationReport {
  private final List<Fate> fates;
  private final ExplainedSurvivors explained;
  private final List<Reason> stale;

  /**
   * @param ofAllRules whether the mutants are those of the whole rulebook, so that an explanation
   *     for rules not named one by one can be told to be of none
   */
  public MutationReport(List<Fate> fates, ExplainedSurvivors explained, boolean ofAllRules) {
    this.fates = List.copyOf(fates);
    this.explained = explained;
    stale = explained.stale(fates, ofAllRules);
  }

  /** Survivors that nothing explains. */
  public List<Fate> unexplained() {
    return survivors().stream().filter(f -> explained.reasonFor(f.mutant()).isEmpty()).toList();
  }

  /** Explanations of what no longer survives. */
  public List<Reason> stale() {
    return stale;
  }

  /** Whether every survivor is explained and every explanation is of one. */
  public boolean isWithoutFault() {
    return unexplained().isEmpty() && stale.isEmpty();
  }

  private List<Fate> survivors() {
    return fates.stream().filter(f -> f.kind() == Kind.SURVIVED).toList();
  }

  private long count(Kind kind) {
    return fates.stream().filter(f -> f.kind() == kind).count();
  }

  /** Prints what survives and is not explained, what is explained in vain, and the counts. */
  public void print(PrintWriter out) {
    String rule = "";
    for (Fate fate : unexplained()) {
      if (!fate.mutant().rule().equals(rule)) {
        rule = fate.mutant().rule();
        out.println(rule);
      }
      out.println("    " + fate.mutant().change());
    }
    stale.forEach(reason -> out.println("STALE " + reason));
    out.println(summary());
  }

  /** The counts in one line. */
  public String summary() {
    int survived = survivors().size();
    int open = unexplained().size();
    return "%d mutants: %d killed by the proofs of their rule, %d by those of others, %d do not compile; %d survive, %d of them explained, %d not"
        .formatted(
            fates.size(),
            count(Kind.KILLED),
            count(Kind.KILLED_ELSEWHERE),
            count(Kind.NO_RULE),
            survived,
            survived - open,
            open);
  }

  /** All of it as maps and lists. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("mutants", fates.size());
    tree.put("killed", count(Kind.KILLED));
    tree.put("killedElsewhere", count(Kind.KILLED_ELSEWHERE));
    tree.put("notCompiling", count(Kind.NO_RULE));
    List<Map<String, Object>> survivors = new ArrayList<>();
    for (Fate fate : survivors()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("rule", fate.mutant().rule());
      one.put("line", fate.mutant().line());
      one.put("change", fate.mutant().change());
      Optional<String> reason = explained.reasonFor(fate.mutant());
      reason.ifPresent(text -> one.put("reason", text));
      survivors.add(one);
    }
    tree.put("survivors", survivors);
    tree.put("stale", stale.stream().map(Reason::toString).toList());
    return tree;
  }
}
