package org.cleanclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.json.JsonClaimReader;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field of a full claim is removed or garbled in turn: no reader and no rule may throw. */
class BatteredClaimTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"professional", "institutional", "dental"})
  void noFieldMakesAnythingThrow(String name) throws Exception {
    JsonNode whole = JSON.readTree(Path.of("test-claims/formats", name + ".json").toFile());
    int battered = 0;
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty())) {
      for (String pointer : pointers(whole, "")) {
        for (Optional<String> value :
            List.of(
                Optional.<String>empty(),
                Optional.of(""),
                Optional.of("20241399"),
                Optional.of("ABC!"))) {
          scrub(scrubber, batter(whole, pointer, value));
          battered++;
        }
      }
      assertThat(scrubber.failedRules()).isEmpty();
    }
    assertThat(battered).isGreaterThan(100);
  }

  private static void scrub(Scrubber scrubber, JsonNode document) throws IOException {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    try (ClaimReader reader =
        new JsonClaimReader("battered.json", new ByteArrayInputStream(bytes))) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          scrubber.scrub(claim);
        }
      }
    }
  }

  /** Every value below a node, as JSON pointers. */
  private static List<String> pointers(JsonNode node, String path) {
    List<String> pointers = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(name -> pointers.addAll(pointers(node.get(name), path + "/" + name)));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      pointers.addAll(pointers(node.get(i), path + "/" + i));
    }
    if (!path.isEmpty()) {
      pointers.add(path);
    }
    return pointers;
  }

  private static JsonNode batter(JsonNode whole, String pointer, Optional<String> value) {
    JsonNode copy = whole.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.remove(last);
      value.ifPresent(text -> object.put(last, text));
    } else if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(last));
      value.ifPresent(text -> array.insert(Integer.parseInt(last), text));
    }
    return copy;
  }
}
