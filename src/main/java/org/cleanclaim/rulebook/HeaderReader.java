package org.cleanclaim.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Program;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.rulebook.RuleHeader.Maturity;
import org.cleanclaim.rulebook.header.Comment;
import org.cleanclaim.rulebook.header.HeaderKey;
import org.cleanclaim.rulebook.header.HeaderParser;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;

/** Turns the annotations of a rule file without faults into its header. */
final class HeaderReader {
  private final Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);

  private HeaderReader(RuleText text) {
    HeaderParser.parse(text)
        .forEach(e -> HeaderKey.of(e.key()).ifPresent(key -> values.put(key, e.value())));
  }

  static RuleHeader read(RuleText text) {
    RuleFile file = text.file();
    Comment comment = Comment.of(file.text());
    HeaderReader header = new HeaderReader(text);
    return new RuleHeader(
        file.id(),
        header.text(HeaderKey.TITLE),
        Severity.valueOf(header.text(HeaderKey.SEVERITY)),
        header.text(HeaderKey.AUTHORITY),
        header.text(HeaderKey.CITATION),
        header.optional(HeaderKey.CARC),
        header.list(HeaderKey.RARC),
        header.group(),
        header.optional(HeaderKey.STATUS),
        header.optional(HeaderKey.DISPOSITION),
        header.set(HeaderKey.SCOPE, ClaimType.class),
        header.set(HeaderKey.PROGRAM, Program.class),
        header.optional(HeaderKey.SNIP).map(Integer::valueOf),
        LocalDate.parse(header.text(HeaderKey.SINCE)),
        header.optional(HeaderKey.UNTIL).map(LocalDate::parse),
        header.text(HeaderKey.FIX),
        header
            .optional(HeaderKey.MATURITY)
            .map(m -> Maturity.valueOf(m.toUpperCase(Locale.ROOT)))
            .orElse(Maturity.STABLE),
        comment.why(),
        comment.gaps());
  }

  private String text(HeaderKey key) {
    return values.get(key);
  }

  private Optional<String> optional(HeaderKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The group code stands only beside a reason code; CO is the default. */
  private Optional<String> group() {
    return optional(HeaderKey.CARC).map(carc -> values.getOrDefault(HeaderKey.GROUP, "CO"));
  }

  private List<String> list(HeaderKey key) {
    return optional(key)
        .map(v -> Arrays.stream(v.split(",")).map(String::strip).toList())
        .orElse(List.of());
  }

  private <E extends Enum<E>> Set<E> set(HeaderKey key, Class<E> type) {
    List<String> names = list(key);
    if (names.isEmpty()) {
      return EnumSet.allOf(type);
    }
    Set<E> set = EnumSet.noneOf(type);
    names.forEach(n -> set.add(Enum.valueOf(type, n.toUpperCase(Locale.ROOT))));
    return set;
  }
}
