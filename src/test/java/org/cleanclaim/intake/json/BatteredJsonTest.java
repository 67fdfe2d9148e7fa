package org.cleanclaim.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property of a full claim, removed or replaced in turn. */
class BatteredJsonTest {
  /** A line's number is only checked; an institutional claim has no place of service. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("/lines/0/number", "/placeOfService", "/lines/0/placeOfService");

  @Test
  void aFullClaimReadsWithoutAnyUnknownValue() throws IOException {
    assertThat(((Claim) read(FullClaim.of())).unknownValues()).isEmpty();
  }

  @Test
  void everyPropertyMakesADifference() throws IOException {
    Received full = read(FullClaim.of());
    for (String pointer : pointers()) {
      if (!WITHOUT_EFFECT.contains(pointer)) {
        assertThat(read(without(pointer)).equals(full)).as(pointer).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"?!\"",
        "\"\"",
        "-1",
        "1e999",
        "1234567890123456789",
        "true",
        "null",
        "[]",
        "{}",
        "[[[[]]]]",
        "{\"?!\": 1}",
        "[null]",
        "\"2024-02-30\""
      })
  void garbageInstead(String garbage) throws IOException {
    for (String pointer : pointers()) {
      Received received = read(with(pointer, Json.MAPPER.readTree(garbage)));

      assertThat(received).as(pointer).isInstanceOfAny(Claim.class, UnreadableClaim.class);
      if (received instanceof UnreadableClaim unreadable) {
        assertThat(unreadable.reason()).as("points at the place").contains(pointer);
      }
    }
  }

  private static Received read(JsonNode claim) throws IOException {
    byte[] bytes = Json.MAPPER.writeValueAsBytes(claim);
    List<Received> received =
        Claims.readAll(new JsonClaimReader("a.json", new ByteArrayInputStream(bytes)));
    assertThat(received).hasSize(1);
    return received.get(0);
  }

  private static List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    collect(FullClaim.of(), "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    node.properties().forEach(p -> collect(p.getValue(), pointer + "/" + p.getKey(), pointers));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, pointers);
    }
  }

  private static JsonNode without(String pointer) {
    return changed(pointer, Optional.empty());
  }

  private static JsonNode with(String pointer, JsonNode value) {
    return changed(pointer, Optional.of(value));
  }

  private static JsonNode changed(String pointer, Optional<JsonNode> value) {
    ObjectNode claim = FullClaim.of();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = claim.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.removeAll();
      value.ifPresent(array::add);
    } else {
      String name = at.last().getMatchingProperty();
      value.ifPresentOrElse(
          v -> ((ObjectNode) parent).set(name, v), () -> ((ObjectNode) parent).remove(name));
    }
    return claim;
  }
}
