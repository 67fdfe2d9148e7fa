package org.cleanclaim.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.language.Condition.Accumulate;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.language.Condition.Collect;
import org.cleanclaim.rulebook.language.Condition.From;
import org.cleanclaim.rulebook.language.Condition.Function;
import org.cleanclaim.rulebook.language.Condition.Source;
import org.cleanclaim.rulebook.source.RuleText;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;

/**
 * Reads where the facts of a pattern come from: {@code from}, {@code collect}, {@code accumulate}.
 */
final class SourceReader {
  private final RuleText text;
  private final FaultSink faults;
  private final ConditionReader conditions;

  SourceReader(RuleText text, FaultSink faults, ConditionReader conditions) {
    this.text = text;
    this.faults = faults;
    this.conditions = conditions;
  }

  Optional<Source> of(PatternDescr pattern) {
    PatternSourceDescr source = pattern.getSource();
    if (source instanceof FromDescr from) {
      return from(pattern, from.getDataSource().toString());
    }
    if (source instanceof CollectDescr collect) {
      return conditions.pattern(collect.getInputPattern()).map(Collect::new);
    }
    if (source instanceof AccumulateDescr accumulate) {
      return accumulate(accumulate);
    }
    if (source != null) {
      faults.fault(pattern.getStartCharacter(), "facts come from the claim or from its parts only");
    }
    return Optional.empty();
  }

  private Optional<Source> from(PatternDescr pattern, String written) {
    int from = text.file().text().indexOf(written, afterConstraints(pattern));
    if (from < 0 || written.isBlank()) {
      faults.fault(pattern.getStartCharacter(), "what stands after from is not understood");
      return Optional.empty();
    }
    return expression(from, from + written.length()).map(From::new);
  }

  /** Offset of the word from, or of the pattern's end when there is none. */
  private int afterConstraints(PatternDescr pattern) {
    int start =
        pattern.getDescrs().stream()
            .mapToInt(d -> d.getEndCharacter())
            .max()
            .orElse(pattern.getStartCharacter());
    return text.word("from", start).map(t -> t.end()).orElse(pattern.getEndCharacter());
  }

  private Optional<Source> accumulate(AccumulateDescr descr) {
    if (descr.getInitCode() != null || descr.getFunctions().isEmpty()) {
      faults.fault(
          descr.getStartCharacter(),
          "no code in an accumulation: use count, sum, average, min, max, collectSet, collectList");
      return Optional.empty();
    }
    Optional<Condition> input = conditions.condition(descr.getInput());
    int at = descr.getInput().getEndCharacter() + 1;
    List<Function> functions = new ArrayList<>();
    for (AccumulateFunctionCallDescr call : descr.getFunctions()) {
      int start = text.word(call.getFunction(), at).map(t -> t.start()).orElse(at);
      functions.add(function(call, start));
      at = start + call.getFunction().length();
    }
    return input.map(i -> new Accumulate(i, functions));
  }

  private Function function(AccumulateFunctionCallDescr call, int start) {
    Optional<Expression> argument = Optional.empty();
    if (call.getParams().length == 1) {
      int from =
          text.file().text().indexOf(call.getParams()[0], start + call.getFunction().length());
      argument = expression(from, from + call.getParams()[0].length());
    } else if (call.getParams().length > 1 || call.isUnification()) {
      faults.fault(start, call.getFunction() + " takes one value and is bound by :");
    }
    Optional<Binding> binding = Optional.ofNullable(call.getBind()).map(b -> new Binding(b, start));
    return new Function(call.getFunction(), binding, argument, start);
  }

  private Optional<Expression> expression(int start, int end) {
    try {
      return Optional.of(new ExpressionParser(TokenReader.of(text, start, end), false).parseAll());
    } catch (NotUnderstoodException e) {
      faults.fault(e.offset(), e.getMessage());
      return Optional.empty();
    }
  }
}
