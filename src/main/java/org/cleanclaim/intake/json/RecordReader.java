package org.cleanclaim.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.intake.json.Shape.Component;

/**
 * Reads the claim model's records from parsed JSON. A value that can't be what its field needs is
 * set down as unknown and reads as absent; what isn't in the schema at all is a wrong shape.
 */
final class RecordReader {
  private final Place place;
  private final List<UnknownValue> unknownValues = new ArrayList<>();
  private int line;

  RecordReader(Place place) {
    this.place = place;
  }

  List<UnknownValue> unknownValues() {
    return unknownValues;
  }

  /** A record, or null when a part that it can't be without could not be read. */
  <T> T read(Class<T> type, ObjectNode node, Path path) throws WrongShapeException {
    Shape shape = Shape.of(type);
    refuseUnknown(shape, node, path);
    List<Component> components = shape.components();
    Object[] values = new Object[components.size()];
    long stated = 0;
    int origin = -1;
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      JsonNode value = component.derived() ? null : node.get(component.name());
      if (isStated(value)) {
        stated |= 1L << i;
      }
      if (component.type() == Origin.class) {
        origin = i;
      }
      values[i] = value(component, value, path.at(component.name()));
      if (values[i] == null && isNeeded(component)) {
        refuseMissing(value, path.at(component.name()));
        return null;
      }
    }
    if (origin >= 0) {
      values[origin] = new JsonOrigin(place, path, type, stated);
    }
    return type.cast(shape.create(values));
  }

  private static boolean isStated(JsonNode value) {
    return value != null && !value.isNull();
  }

  private static void refuseUnknown(Shape shape, ObjectNode node, Path path)
      throws WrongShapeException {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!shape.has(name)) {
        throw new WrongShapeException(path.at(name), "property is not known");
      }
    }
  }

  private static void refuseMissing(JsonNode value, Path path) throws WrongShapeException {
    if (!isStated(value)) {
      throw new WrongShapeException(path, "property is missing");
    }
  }

  /** Whether a record can't be made without the component: a period, a role, a day. */
  private static boolean isNeeded(Component component) {
    return component.type() instanceof Class<?> type
        && (type == Period.class
            || type == LocalDate.class
            || (type.isEnum() && type != Sex.class));
  }

  private Object value(Component component, JsonNode value, Path path) throws WrongShapeException {
    return isStated(value)
        ? stated(component.type(), value, path, component)
        : absent(component.type());
  }

  private static Object absent(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class ? List.of() : Optional.empty();
    }
    return type == String.class ? "" : type == boolean.class ? false : type == int.class ? 0 : null;
  }

  private Object stated(Type type, JsonNode value, Path path, Component component)
      throws WrongShapeException {
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class
          ? list((Class<?>) of, value, path, component)
          : Optional.ofNullable(stated(of, value, path, component));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Period.class) {
      return period(value, path, component);
    }
    if (plain.isRecord() && plain != Money.class) {
      return read(plain, object(value, path), path);
    }
    return scalar(plain, value, path, component);
  }

  private List<Object> list(Class<?> type, JsonNode value, Path path, Component component)
      throws WrongShapeException {
    if (!value.isArray()) {
      throw new WrongShapeException(path, "is no array");
    }
    List<Object> list = new ArrayList<>(value.size());
    for (int i = 0; i < value.size(); i++) {
      line = type == ServiceLine.class ? i + 1 : line;
      Object element = stated(type, value.get(i), path.at(i), component);
      if (element != null && !element.equals("")) {
        list.add(element);
      }
    }
    line = type == ServiceLine.class ? 0 : line;
    return List.copyOf(list);
  }

  /** A period without a last day is one day long. */
  private Period period(JsonNode value, Path path, Component component) throws WrongShapeException {
    ObjectNode node = object(value, path);
    refuseUnknown(Shape.of(Period.class), node, path);
    refuseMissing(node.get("from"), path.at("from"));
    Object from = scalar(LocalDate.class, node.get("from"), path.at("from"), component);
    Object through =
        isStated(node.get("through"))
            ? scalar(LocalDate.class, node.get("through"), path.at("through"), component)
            : from;
    return from == null || through == null
        ? null
        : new Period((LocalDate) from, (LocalDate) through);
  }

  private static ObjectNode object(JsonNode value, Path path) throws WrongShapeException {
    if (value instanceof ObjectNode node) {
      return node;
    }
    throw new WrongShapeException(path, "is no object");
  }

  private Object scalar(Class<?> type, JsonNode value, Path path, Component component)
      throws WrongShapeException {
    if (value.isContainerNode() || (value.isBoolean() && type != boolean.class)) {
      throw new WrongShapeException(path, "is no " + (value.isBoolean() ? "text" : "single value"));
    }
    String text = Scalars.spelled(value);
    if (text.isEmpty()) {
      return absent(type);
    }
    Object read = Scalars.read(type, text, component);
    if (read == null && type.isEnum() && type != Sex.class) {
      throw new WrongShapeException(path, "is none of the values that the schema lists");
    }
    if (read == null) {
      unknown(Fields.of(component), line, text, path);
      return absent(type);
    }
    return read;
  }

  void unknown(Field field, int ofLine, String text, Path path) {
    Origin origin = new JsonOrigin(place, path, UnknownValue.class, 0);
    unknownValues.add(new UnknownValue(field, text, ofLine, origin));
  }
}
