package org.cleanclaim.rulebook.anatomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Another text of a rule: parts, patterns and groups taken out or replaced, the rest as it was.
 * What is taken out twice is taken out once.
 */
public final class RuleEdit {
  private static final Pattern FIELD = Pattern.compile("[\\w.]+");
  private static final Pattern AND_BEFORE = Pattern.compile("\\s+and\\s*$");
  private static final Pattern AND_BEHIND = Pattern.compile("\\s*\\band\\s+");

  private final RuleAnatomy anatomy;
  private final TreeMap<Span, String> replaced =
      new TreeMap<>(Comparator.comparingInt(Span::from).thenComparing(s -> -s.to()));
  private final Map<PartText, String> parts = new HashMap<>();
  private final Set<String> lostNames = new HashSet<>();

  public RuleEdit(RuleAnatomy anatomy) {
    this.anatomy = anatomy;
  }

  /** Replaces what stands in a stretch of the text. */
  public RuleEdit replace(Span span, String text) {
    replaced.put(span, text);
    return this;
  }

  /** Takes a part out of its pattern; a name that it gives to a field stays. */
  public RuleEdit dropPart(PartText part) {
    Matcher field = FIELD.matcher(part.expression().of(anatomy.text()));
    parts.put(
        part,
        part.name().isPresent() && field.lookingAt()
            ? part.name().get() + " : " + field.group()
            : "");
    return this;
  }

  /** Takes out a {@code not} or {@code exists}. */
  public RuleEdit dropGroup(GroupText group) {
    return takeOut(group.span());
  }

  /** The {@code and} that joins it to the others goes with it. */
  private RuleEdit takeOut(Span span) {
    if (anatomy.isTopLevel(span)) {
      return replace(span, "");
    }
    Matcher before = AND_BEFORE.matcher(anatomy.text()).region(0, span.from());
    if (before.find()) {
      return replace(new Span(before.start(), span.to()), "");
    }
    Matcher behind = AND_BEHIND.matcher(anatomy.text()).region(span.to(), anatomy.text().length());
    return behind.lookingAt()
        ? replace(new Span(span.from(), behind.end()), "")
        : replace(span, "exists Object()");
  }

  /**
   * Takes out a pattern, and all that speaks of its fact: parts and sources of other patterns, and
   * groups with such parts.
   */
  public RuleEdit dropPattern(PatternText pattern) {
    takeOut(pattern.span());
    pattern.name().ifPresent(lostNames::add);
    pattern.parts().forEach(part -> part.name().ifPresent(lostNames::add));
    for (GroupText group : anatomy.groups()) {
      boolean speaks =
          group.patterns().stream()
              .map(anatomy.patterns()::get)
              .anyMatch(p -> speaksOfLost(p.span().of(anatomy.text())));
      if (speaks && !group.patterns().contains(pattern.number())) {
        dropGroup(group);
      }
    }
    anatomy.patterns().stream()
        .filter(other -> other.number() > pattern.number())
        .forEach(this::dropWhatSpeaks);
    return this;
  }

  private void dropWhatSpeaks(PatternText pattern) {
    if (pattern.source().filter(this::speaksOfLost).isPresent()) {
      if (replaced.keySet().stream().noneMatch(r -> r.to() == pattern.span().to())) {
        dropPattern(pattern);
      }
      return;
    }
    for (PartText part : pattern.parts()) {
      if (speaksOfLost(part.span().of(anatomy.text()))) {
        dropPart(part);
      }
    }
  }

  /** Whether a text speaks of the fact of a pattern that was taken out. */
  public boolean speaksOfLost(String text) {
    return lostNames.stream()
        .anyMatch(n -> Pattern.compile(Pattern.quote(n) + "(?!\\w)").matcher(text).find());
  }

  /** The new text of the whole file. */
  public String text() {
    TreeMap<Span, String> all = new TreeMap<>(replaced);
    for (PatternText pattern : anatomy.patterns()) {
      if (pattern.parts().stream().anyMatch(parts::containsKey)) {
        List<PartText> own = pattern.parts();
        Span inner = new Span(own.get(0).span().from(), own.get(own.size() - 1).span().to());
        all.put(inner, inner(own));
      }
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> one : all.entrySet()) {
      int from = one.getKey().from();
      boolean isWithinAnother = one.getKey().to() <= at && from < at;
      if (!isWithinAnother) {
        text.append(anatomy.text(), at, Math.max(at, from)).append(one.getValue());
        at = one.getKey().to();
      }
    }
    return text.append(anatomy.text(), at, anatomy.text().length()).toString();
  }

  private String inner(List<PartText> own) {
    return own.stream()
        .map(part -> parts.getOrDefault(part, part.span().of(anatomy.text())))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
