package org.cleanclaim.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Occurrence;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.intake.json.Shape.Component;
import org.junit.jupiter.api.Test;

/** Holds the published schema against the records that the reader reads, and claims against it. */
class ClaimSchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<Class<?>, String> REQUIRED =
      Map.of(
          Provider.class, "role",
          Period.class, "from",
          DatedEvent.class, "period",
          Occurrence.class, "period");

  @Test
  void theSchemaStatesTheRecordsPropertyByProperty() throws IOException {
    Map<String, JsonNode> expected = new TreeMap<>();
    describe(Claim.class, expected);
    JsonNode definitions = schema().get("$defs");

    definitions
        .properties()
        .forEach(
            definition ->
                assertThat(bare(definition.getValue()))
                    .as("$defs/%s of claim.schema.json", definition.getKey())
                    .isEqualTo(expected.get(definition.getKey())));
    assertThat(definitions.properties()).hasSameSizeAs(expected.entrySet());
  }

  @Test
  void everyPropertyIsDescribed() throws IOException {
    schema()
        .get("$defs")
        .properties()
        .forEach(
            definition ->
                definition
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        property ->
                            assertThat(property.getValue().path("description").asText())
                                .as("description of %s.%s", definition.getKey(), property.getKey())
                                .isNotBlank()));
  }

  @Test
  void everyExampleClaimIsValid() throws IOException {
    List<Path> claims;
    try (Stream<Path> paths = Files.walk(Path.of("test-claims"))) {
      claims =
          paths
              .filter(
                  p -> p.toString().endsWith(".json") && !p.startsWith("test-claims/unreadable"))
              .toList();
    }
    assertThat(claims).isNotEmpty();
    for (Path claim : claims) {
      assertThat(validator().validate(Json.MAPPER.readTree(claim.toFile())))
          .as(claim.toString())
          .isEmpty();
    }
  }

  @Test
  void theFullClaimIsValidAndAMisspeltPropertyIsNot() throws IOException {
    ObjectNode full = FullClaim.of();
    assertThat(validator().validate(full)).isEmpty();
    assertThat(validator().validate(JSON.arrayNode().add(full))).isEmpty();
    assertThat(validator().validate(JSON.objectNode().set("claims", JSON.arrayNode().add(full))))
        .isEmpty();
    ((ObjectNode) full.at("/lines/0")).put("procedurCode", "1");
    assertThat(validator().validate(full)).isNotEmpty();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = JsonClaimReader.class.getResourceAsStream("claim.schema.json")) {
      return Json.MAPPER.readTree(in);
    }
  }

  private static JsonSchema validator() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
  }

  /** A schema without its prose. */
  private static JsonNode bare(JsonNode schema) {
    ObjectNode copy = schema.deepCopy();
    copy.remove("description");
    copy.path("properties")
        .properties()
        .forEach(property -> ((ObjectNode) property.getValue()).remove("description"));
    return copy;
  }

  private static void describe(Class<?> type, Map<String, JsonNode> definitions) {
    ObjectNode properties = JSON.objectNode();
    definitions.put(type.getSimpleName(), properties);
    for (Component component : Shape.of(type).components()) {
      if (!component.derived()) {
        properties.set(component.name(), of(component.type(), definitions));
      }
    }
    if (type == Claim.class) {
      properties.set("$schema", text());
    }
    ObjectNode definition = JSON.objectNode().put("type", "object");
    definition.set("properties", properties);
    if (REQUIRED.containsKey(type)) {
      definition.set("required", JSON.arrayNode().add(REQUIRED.get(type)));
    }
    definitions.put(type.getSimpleName(), definition.put("additionalProperties", false));
  }

  private static ObjectNode of(Type type, Map<String, JsonNode> definitions) {
    if (type instanceof ParameterizedType generic) {
      ObjectNode of = of(generic.getActualTypeArguments()[0], definitions);
      return generic.getRawType() == List.class
          ? JSON.objectNode().put("type", "array").set("items", of)
          : of;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text();
    } else if (plain == LocalDate.class) {
      return text().put("format", "date");
    } else if (plain == Money.class || plain == BigDecimal.class) {
      return number(
          plain == Money.class
              ? "^-?([0-9]+(\\.[0-9]{0,2})?|\\.[0-9]{1,2})$"
              : "^-?[0-9]*\\.?[0-9]+$");
    } else if (plain == boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    } else if (plain == int.class || plain == Integer.class) {
      return JSON.objectNode().put("type", "integer").put("minimum", 1);
    } else if (plain.isEnum()) {
      ArrayNode constants = JSON.arrayNode();
      Arrays.stream(plain.getEnumConstants()).forEach(c -> constants.add(c.toString()));
      return JSON.objectNode().set("enum", constants);
    }
    if (!definitions.containsKey(plain.getSimpleName())) {
      describe(plain, definitions);
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + plain.getSimpleName());
  }

  private static ObjectNode text() {
    return JSON.objectNode().put("type", "string");
  }

  private static ObjectNode number(String pattern) {
    ObjectNode number = JSON.objectNode();
    number.set("type", JSON.arrayNode().add("string").add("number"));
    return number.put("pattern", pattern);
  }
}
