package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages, in completed years, that a list gives: {@code 45-85}, {@code 45-}, or {@code after 50},
 * which begins on the day after that birthday.
 *
 * @param dayAfter whether the birthday of the first age itself is still outside
 */
public record AgeLimit(int from, int through, boolean dayAfter) {
  /** Any age, and unknown ones. */
  public static final AgeLimit ANY = new AgeLimit(0, Integer.MAX_VALUE, false);

  private static final Pattern FORM = Pattern.compile("(?:(\\d+)-(\\d*)|after (\\d+))");

  /**
   * Reads the form of a list.
   *
   * @throws IllegalStateException when the text has another form
   */
  public static AgeLimit parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException(text + " is not of the form 45-85, 45- or after 50");
    }
    if (form.group(3) != null) {
      return new AgeLimit(Integer.parseInt(form.group(3)), Integer.MAX_VALUE, true);
    }
    int through = form.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(form.group(2));
    return new AgeLimit(Integer.parseInt(form.group(1)), through, false);
  }

  /** Whether the patient is of the age on a day; true when either date is unknown. */
  public boolean allows(Optional<LocalDate> birthDate, Optional<LocalDate> day) {
    if (birthDate.isEmpty() || day.isEmpty()) {
      return true;
    }
    LocalDate birth = dayAfter ? birthDate.get().plusDays(1) : birthDate.get();
    int years = Period.between(birth, day.get()).getYears();
    return years >= from && years <= through;
  }

  /** For messages: {@code 45 to 85}, {@code 45 and over}. */
  public String words() {
    String first = dayAfter ? "more than " + from : Integer.toString(from);
    return through == Integer.MAX_VALUE ? first + " and over" : first + " to " + through;
  }
}
