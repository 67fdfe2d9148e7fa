package org.cleanclaim.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Procedure;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.intake.Values;
import org.cleanclaim.intake.json.Shape.Component;

/** Reads single values: texts, numbers, dates, amounts, codes. */
final class Scalars {
  /** Texts that are kept as they were sent; all others are codes and go to upper case. */
  private static final Set<String> AS_SENT =
      Set.of(
          """
          id file name lastName firstName middleName memberId groupNumber groupName
          submitterId submitterName receiverId receiverName payerId npi taxId
          subscriberId subscriberLastName subscriberFirstName line1 line2 city text description
          value controlNumber prescriptionNumber weightPounds roundTripPurpose stretcherPurpose
          units quantity assignedNumber admissionHour dischargeHour totalMonths monthsRemaining
          """
              .strip()
              .split("\\s+", -1));

  /** A number with a larger exponent is no amount of anything, and spelling it out is dangerous. */
  private static final int LARGEST_SCALE = 30;

  private static final int POINTER_DIGITS = 4;

  private Scalars() {}

  /**
   * A value of a component's type.
   *
   * @return null when the text is no such value
   */
  static Object read(Class<?> type, String text, Component component) {
    if (type == String.class) {
      return text(text, component);
    } else if (type == LocalDate.class) {
      return Values.date(text).orElse(null);
    } else if (type == Money.class) {
      return Money.parse(text).orElse(null);
    } else if (type == BigDecimal.class) {
      return Values.number(text).orElse(null);
    } else if (type == boolean.class) {
      return Values.flag(text).orElse(null);
    } else if (type == int.class || type == Integer.class) {
      return integer(text).orElse(null);
    } else if (type == Sex.class) {
      return Values.sex(text).orElse(null);
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.toString().equals(Values.code(text)))
        .findFirst()
        .orElse(null);
  }

  /** The text of a value that stands for itself, numbers written out. */
  static String spelled(JsonNode node) {
    if (node.isBigDecimal()) {
      BigDecimal number = node.decimalValue();
      return Math.abs(number.scale()) > LARGEST_SCALE ? number.toString() : number.toPlainString();
    }
    return node.asText().strip();
  }

  private static String text(String text, Component component) {
    String name = component.name();
    if (AS_SENT.contains(name)) {
      return text;
    }
    boolean icd = component.owner() == Diagnosis.class || component.owner() == Procedure.class;
    if (icd && name.equals("code")) {
      return Values.icdCode(text);
    }
    String code = Values.code(text);
    return name.equals("postalCode") ? code.replace("-", "") : code;
  }

  private static Optional<Integer> integer(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= POINTER_DIGITS
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
