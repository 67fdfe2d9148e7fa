package org.cleanclaim.codeset;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.FrequencyLimit.Measure;

/**
 * Reads a limit as the lists write it: {@code 11 full months: 82270 G0328}, {@code 2 in 12 months:
 * 82947 82950 for Z131}, {@code once: 77067 at 35-39}, {@code 60 days: 11719}. The codes are those
 * of the services that count.
 */
final class FrequencyText {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<fullMonths>\\d+) full months|(?<days>\\d+) days|(?<times>\\d+) in (?<months>\\d+) months"
              + "|once): (?<codes>[0-9A-Z ]+?)(?: for (?<condition>[0-9A-Z ]+?))?(?: at (?<ages>.+))?");

  private FrequencyText() {}

  /**
   * Reads the value of a row.
   *
   * @throws IllegalStateException when it has another form
   */
  static FrequencyLimit parse(ListedCode row) {
    Matcher form = FORM.matcher(row.value());
    if (!form.matches()) {
      throw new IllegalStateException(
          row.value() + " is not of the form 11 full months: 82270 G0328");
    }
    String ages = form.group("ages");
    return new FrequencyLimit(
        row,
        row.list(),
        measure(form),
        number(form.group("times"), 1),
        number(
            form.group("fullMonths"), number(form.group("days"), number(form.group("months"), 0))),
        Set.copyOf(words(form.group("codes"))),
        words(form.group("condition")),
        ages == null ? AgeLimit.ANY : AgeLimit.parse(ages));
  }

  private static Measure measure(Matcher form) {
    if (form.group("fullMonths") != null) {
      return Measure.FULL_MONTHS;
    }
    if (form.group("days") != null) {
      return Measure.DAYS;
    }
    return form.group("times") != null ? Measure.TIMES : Measure.ONCE;
  }

  private static int number(String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" ", -1));
  }
}
