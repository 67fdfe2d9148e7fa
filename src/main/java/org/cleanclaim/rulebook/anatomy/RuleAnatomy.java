package org.cleanclaim.rulebook.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The conditions of one rule, as written.
 *
 * @param text of the whole file
 * @param patterns in the order of the text, which is that of the engine's pattern numbers
 * @param groups every {@code not} and {@code exists}, the outer before the inner ones
 * @param thenBlock what stands between {@code then} and {@code end}
 */
public record RuleAnatomy(
    String text, List<PatternText> patterns, List<GroupText> groups, Span thenBlock) {
  private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");

  public RuleAnatomy {
    patterns = List.copyOf(patterns);
    groups = List.copyOf(groups);
  }

  /**
   * Reads a rule file that compiles.
   *
   * @throws IllegalArgumentException when it holds no rule
   */
  public static RuleAnatomy of(String text) {
    try {
      PackageDescr drl = new DrlParser(LanguageLevelOption.DRL6).parse(null, text);
      Reader reader = new Reader(text);
      reader.read(drl.getRules().get(0).getLhs());
      return new RuleAnatomy(text, reader.patterns, reader.groups, thenBlock(text));
    } catch (DroolsParserException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a rule", e);
    }
  }

  private static Span thenBlock(String text) {
    Matcher then = THEN.matcher(text);
    int from = text.length();
    while (then.find()) {
      from = Math.min(from, then.end());
    }
    int end = text.lastIndexOf("end");
    return new Span(from, Math.max(from, end));
  }

  /** Whether a pattern or group stands for itself and not among others within brackets. */
  public boolean isTopLevel(Span span) {
    Span before = new Span(Math.max(0, text.lastIndexOf("when", span.from())), span.from());
    String words = before.of(text).strip();
    return Text.depth(text, before) == 0
        && !words.endsWith(" and")
        && !words.endsWith(" or")
        && !words.endsWith("not")
        && !words.endsWith("exists");
  }

  /**
   * The {@code not} or {@code exists} that the engine's group over some patterns stands for. The
   * engine makes an {@code exists} over an {@code or} a {@code not} over a {@code not} for each
   * side: these inner ones are nowhere written but as their patterns.
   */
  public GroupText group(GroupText.Kind kind, Set<Integer> numbers) {
    return groups.stream()
        .filter(g -> g.patterns().equals(numbers))
        .min(Comparator.comparing(g -> g.kind() == kind ? 0 : 1))
        .or(() -> innermostAround(kind, numbers))
        .orElseGet(() -> ofPatterns(kind, numbers));
  }

  private Optional<GroupText> innermostAround(GroupText.Kind kind, Set<Integer> numbers) {
    return groups.stream()
        .filter(g -> g.kind() == kind && g.patterns().containsAll(numbers))
        .min(Comparator.comparingInt(g -> g.patterns().size()));
  }

  private GroupText ofPatterns(GroupText.Kind kind, Set<Integer> numbers) {
    List<PatternText> own = numbers.stream().sorted().map(patterns::get).toList();
    Span span = new Span(own.get(0).span().from(), own.get(own.size() - 1).span().to());
    return new GroupText(kind, span, own.get(0).line(), numbers);
  }

  /** Walks the parser's tree. */
  private static final class Reader {
    private final String text;
    private final List<PatternText> patterns = new ArrayList<>();
    private final List<GroupText> groups = new ArrayList<>();

    Reader(String text) {
      this.text = text;
    }

    void read(Object element) {
      if (element instanceof PatternDescr pattern) {
        patterns.add(
            PatternText.of(
                text,
                patterns.size(),
                span(pattern),
                Optional.ofNullable(pattern.getIdentifier()),
                pattern.getObjectType()));
      } else if (element instanceof NotDescr not) {
        readGroup(GroupText.Kind.NOT, not);
      } else if (element instanceof ExistsDescr exists) {
        readGroup(GroupText.Kind.EXISTS, exists);
      } else if (element instanceof ConditionalElementDescr group) {
        group.getDescrs().forEach(this::read);
      }
    }

    private <T extends BaseDescr & ConditionalElementDescr> void readGroup(
        GroupText.Kind kind, T group) {
      int first = patterns.size();
      int place = groups.size();
      group.getDescrs().forEach(this::read);
      Set<Integer> below =
          IntStream.range(first, patterns.size()).boxed().collect(Collectors.toSet());
      Span span = span(group);
      groups.add(place, new GroupText(kind, span, Text.line(text, span.from()), below));
    }

    /** The parser's end lies on or behind the last character, and may take in a line break. */
    private Span span(BaseDescr element) {
      int end = Math.max(element.getStartCharacter(), element.getEndCharacter());
      return new Span(element.getStartCharacter(), end).trimmed(text);
    }
  }
}
