package org.cleanclaim.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.claim.Sex;

/**
 * Reads the texts of flat formats as values; what is no such value is empty, never an exception.
 */
public final class Values {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern BASIC_DATE = Pattern.compile("\\d{8}");

  /** No exponents: {@code 1E999999999} would be a number of a billion digits. */
  private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}(\\.\\d{0,6})?|\\.\\d{1,6})");

  private Values() {}

  /** A calendar day, {@code 2024-03-31} or {@code 20240331}. */
  public static Optional<LocalDate> date(String text) {
    String digits = ISO_DATE.matcher(text).matches() ? text.replace("-", "") : text;
    if (!BASIC_DATE.matcher(digits).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A decimal number of at most 15 digits before the point and 6 behind it. */
  public static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Y, YES, TRUE or 1; N, NO, FALSE or 0; in any case. */
  public static Optional<Boolean> flag(String text) {
    return switch (code(text)) {
      case "Y", "YES", "TRUE", "1" -> Optional.of(true);
      case "N", "NO", "FALSE", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** F or FEMALE, M or MALE, U or UNKNOWN; in any case. */
  public static Optional<Sex> sex(String text) {
    return switch (code(text)) {
      case "F", "FEMALE" -> Optional.of(Sex.FEMALE);
      case "M", "MALE" -> Optional.of(Sex.MALE);
      case "U", "UNKNOWN" -> Optional.of(Sex.UNKNOWN);
      default -> Optional.empty();
    };
  }

  /** A code as the model holds it: upper case, no blanks around it. */
  public static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** A diagnosis or procedure code of ICD: a code without its dot. */
  public static String icdCode(String text) {
    return code(text).replace(".", "");
  }
}
