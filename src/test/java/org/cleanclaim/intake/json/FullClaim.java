package org.cleanclaim.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.intake.json.Shape.Component;

/** A claim that states every property there is, with values that no default has. */
final class FullClaim {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FullClaim() {}

  static ObjectNode of() {
    return object(Claim.class);
  }

  private static ObjectNode object(Class<?> type) {
    ObjectNode node = JSON.objectNode();
    for (Component component : Shape.of(type).components()) {
      if (!component.derived()) {
        node.set(component.name(), value(component.type(), component.name()));
      }
    }
    return node;
  }

  private static JsonNode value(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      JsonNode value = value(generic.getActualTypeArguments()[0], name);
      return generic.getRawType() == List.class ? JSON.arrayNode().add(value) : value;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class || plain == Money.class || plain == BigDecimal.class) {
      return JSON.textNode("7");
    } else if (plain == boolean.class) {
      return JSON.booleanNode(!name.equals("principal"));
    } else if (plain == int.class || plain == Integer.class) {
      return JSON.numberNode(name.equals("number") ? 1 : 7);
    } else if (plain == LocalDate.class) {
      return JSON.textNode(name.equals("through") ? "2024-03-01" : "2024-02-29");
    } else if (plain.isEnum()) {
      return JSON.textNode(constant(plain));
    }
    return object(plain);
  }

  private static String constant(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants[Math.min(1, constants.length - 1)].toString().equals("ICD_10")
        ? "ICD_9"
        : constants[1].toString();
  }
}
