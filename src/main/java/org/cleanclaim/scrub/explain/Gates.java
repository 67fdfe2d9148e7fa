package org.cleanclaim.scrub.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.scrub.explain.Explanation.Gate;

/** What of a rule's header keeps it off a claim. */
final class Gates {
  private final RuleHeader header;
  private final String text;
  private final List<Gate> shut = new ArrayList<>();

  private Gates(RuleHeader header, String text) {
    this.header = header;
    this.text = text;
  }

  /**
   * Those that are shut to a claim.
   *
   * @param text of the rule
   */
  static List<Gate> shutTo(Claim claim, RuleHeader header, String text) {
    Gates gates = new Gates(header, text);
    if (!header.scope().contains(claim.type())) {
      gates.add("scope", words(header.scope()), "the claim is " + word(claim.type()));
    }
    if (!header.programs().contains(claim.program())) {
      gates.add(
          "program", words(header.programs()), "the claim's payer is " + word(claim.program()));
    }
    gates.lookAt(days(claim));
    return gates.shut;
  }

  /** The days that a finding on the claim may be judged by. */
  private static List<Optional<LocalDate>> days(Claim claim) {
    return Stream.concat(
            Stream.of(claim.date()), claim.lines().stream().map(ServiceLine::dateOfService))
        .distinct()
        .toList();
  }

  private void lookAt(List<Optional<LocalDate>> days) {
    if (days.stream().anyMatch(header::appliesOn)) {
      return;
    }
    TreeSet<LocalDate> known =
        days.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    boolean isBefore = !known.isEmpty() && known.last().isBefore(header.since());
    String claim =
        known.isEmpty()
            ? "the claim has no date of service"
            : known.size() == 1
                ? "the date of service is " + known.first()
                : "the dates of service are " + known.first() + " to " + known.last();
    if (isBefore) {
      add("since", header.since().toString(), claim);
    } else {
      add("until", header.until().map(LocalDate::toString).orElse(""), claim);
    }
  }

  /** That a match is there and its own day is outside of the rule's time. */
  static Gate ownDay(RuleHeader header, String text) {
    Gates gates = new Gates(header, text);
    String days = header.since() + header.until().map(end -> " to " + end).orElse(" and later");
    gates.add("since", days, "the lines that match are of another day");
    return gates.shut.get(0);
  }

  private void add(String key, String says, String claim) {
    int at = text.indexOf("@" + key + "(");
    int line = at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    shut.add(new Gate(line, "@" + key + " " + says, claim));
  }

  private static String words(Set<? extends Enum<?>> values) {
    return values.stream().map(Gates::word).sorted().collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
