package org.cleanclaim.scrub.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.finding.Evidence;

/** Words for facts and values, for people who know claims. */
final class FactWords {
  private static final int MOST_FIELDS = 5;
  private static final int MOST_VALUES = 6;
  private static final int MOST_CHARACTERS = 80;

  /** What stands once on a claim, and holds what is nobody's business. */
  private static final Set<Class<?>> PERSONS = Set.of(Claim.class, Patient.class, Subscriber.class);

  private FactWords() {}

  /** What a fact is and what tells it from others of its kind. */
  static String of(Object fact) {
    if (fact instanceof ServiceLine line) {
      return "line " + line.number() + " (" + line.procedureCode() + ")";
    }
    if (PERSONS.contains(fact.getClass())) {
      return "the " + fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
    if (fact instanceof Provider provider) {
      return "the "
          + provider.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')
          + " provider";
    }
    String lines =
        fact instanceof Citable part && !part.lineNumbers().isEmpty()
            ? " of line "
                + part.lineNumbers().stream().map(String::valueOf).collect(Collectors.joining(", "))
            : "";
    String fields = fact instanceof ReferenceRow row ? cells(row) : fields(fact);
    return fact.getClass().getSimpleName() + lines + (fields.isEmpty() ? "" : " (" + fields + ")");
  }

  /** The row that a fact is, with its table and edition. */
  static Optional<Evidence> row(Object fact) {
    return fact instanceof ReferenceRow row
        ? Optional.of(
            new Evidence(row.edition().table().published(), row.edition().name(), row.cells()))
        : Optional.empty();
  }

  private static String cells(ReferenceRow row) {
    return row.cells().entrySet().stream()
        .filter(cell -> !cell.getValue().isEmpty())
        .limit(MOST_FIELDS)
        .map(cell -> cell.getKey() + " " + shortened(cell.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String fields(Object fact) {
    if (!fact.getClass().isRecord()) {
      return isPlain(fact) ? value(fact) : "";
    }
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = read(component, fact);
      if (isPlain(value) && !value.equals("") && fields.size() < MOST_FIELDS) {
        fields.add(component.getName() + " " + value(value));
      }
    }
    return String.join(", ", fields);
  }

  private static Object read(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Enum
        || value instanceof LocalDate
        || value instanceof Boolean;
  }

  /** A value as it is shown. */
  static String value(Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(FactWords::value).orElse("nothing");
    }
    if (value instanceof String text) {
      return '"' + shortened(text) + '"';
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Collection<?> many) {
      String shown =
          many.stream().limit(MOST_VALUES).map(FactWords::value).collect(Collectors.joining(", "));
      return "[" + shown + (many.size() > MOST_VALUES ? ", ..." : "") + "]";
    }
    boolean isPart = value instanceof Citable || value instanceof ReferenceRow;
    return isPart ? of(value) : shortened(value.toString());
  }

  private static String shortened(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "..." : text;
  }
}
