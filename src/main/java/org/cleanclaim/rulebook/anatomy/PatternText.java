package org.cleanclaim.rulebook.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as written.
 *
 * @param number its place among the patterns of the rule, from 0
 * @param name that it gives to its fact, {@code $line}
 * @param type simple name of the facts that it matches
 * @param parts what stands between its commas
 * @param source behind {@code from}
 */
public record PatternText(
    int number,
    Span span,
    int line,
    Optional<String> name,
    String type,
    List<PartText> parts,
    Optional<String> source) {
  public PatternText {
    parts = List.copyOf(parts);
  }

  static PatternText of(String text, int number, Span span, Optional<String> name, String type) {
    int open =
        text.indexOf('(', text.indexOf(type, span.from() + name.map(String::length).orElse(0)));
    int close = Text.closing(text, open);
    List<PartText> parts = new ArrayList<>();
    for (Span part : Text.split(text, new Span(open + 1, close), ",")) {
      if (part.from() < part.to()) {
        parts.add(PartText.of(text, part));
      }
    }
    String rest = text.substring(Math.min(close + 1, span.to()), span.to()).strip();
    return new PatternText(
        number,
        span,
        Text.line(text, span.from()),
        name,
        type,
        parts,
        rest.startsWith("from ") ? Optional.of(rest.substring(5).strip()) : Optional.empty());
  }

  /** How many constraints the engine makes of its parts. */
  public int constraints() {
    return parts.stream().mapToInt(PartText::constraints).sum();
  }
}
