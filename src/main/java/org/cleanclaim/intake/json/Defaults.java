package org.cleanclaim.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.intake.Qualifiers;

/**
 * Writes into a claim object what it may leave out: positions and roles of diagnoses, qualifiers of
 * kinds, whether it is an encounter. Wrong shapes are passed over, to be met by the reader.
 */
final class Defaults {
  private static final String PRINCIPAL = DiagnosisRole.PRINCIPAL.name();
  private static final String OTHER = DiagnosisRole.OTHER.name();

  private Defaults() {}

  static void fill(ObjectNode claim) {
    claim.remove("$schema");
    put(claim, "type", "PROFESSIONAL");
    if (isAbsent(claim.get("encounter"))) {
      claim.put("encounter", !isCharged(claim));
    }
    diagnoses(claim.get("diagnoses"));
    int[] position = {0};
    each(claim.get("procedures"), p -> procedure(p, ++position[0]));
    kinds(claim);
    each(claim.get("lines"), Defaults::kinds);
  }

  private static boolean isCharged(ObjectNode claim) {
    boolean[] charged = {!isAbsent(claim.get("charge"))};
    each(claim.get("lines"), line -> charged[0] |= !isAbsent(line.get("charge")));
    return charged[0];
  }

  private static void diagnoses(JsonNode diagnoses) {
    Map<String, Integer> counts = new HashMap<>();
    each(
        diagnoses,
        diagnosis -> {
          put(diagnosis, "role", counts.containsKey(PRINCIPAL) ? OTHER : PRINCIPAL);
          put(diagnosis, "system", CodeSystem.ICD_10.name());
          String role = diagnosis.get("role").asText();
          // Lines point at principal and other diagnoses alike, so they are counted as one.
          int position = counts.merge(role.equals(OTHER) ? PRINCIPAL : role, 1, Integer::sum);
          if (isAbsent(diagnosis.get("position"))) {
            diagnosis.put("position", position);
          }
        });
  }

  private static void procedure(ObjectNode procedure, int position) {
    put(procedure, "system", CodeSystem.ICD_10.name());
    if (isAbsent(procedure.get("position"))) {
      procedure.put("position", position);
    }
    if (isAbsent(procedure.get("principal"))) {
      procedure.put("principal", position == 1);
    }
  }

  private static void kinds(ObjectNode part) {
    each(part.get("references"), Defaults::reference);
    each(part.get("dates"), Defaults::date);
    each(part.get("providers"), Defaults::provider);
  }

  private static void reference(ObjectNode reference) {
    put(reference, "kind", ReferenceKind.OTHER.name());
    for (ReferenceKind kind : ReferenceKind.values()) {
      if (reference.get("kind").asText().equals(kind.name())) {
        put(reference, "qualifier", Qualifiers.of(kind));
      }
    }
  }

  private static void date(ObjectNode date) {
    put(date, "kind", DateKind.OTHER.name());
    for (DateKind kind : DateKind.values()) {
      if (date.get("kind").asText().equals(kind.name())) {
        put(date, "qualifier", Qualifiers.of(kind));
      }
    }
  }

  private static void provider(ObjectNode provider) {
    for (ProviderRole role : ProviderRole.values()) {
      if (provider.path("role").asText().equals(role.name())
          && isAbsent(provider.get("organization"))) {
        boolean named = !provider.path("firstName").asText().isBlank();
        provider.put("organization", !named && Qualifiers.isMostlyOrganization(role));
      }
    }
  }

  private static void each(JsonNode array, Consumer<ObjectNode> action) {
    if (array != null && array.isArray()) {
      for (JsonNode element : array) {
        if (element instanceof ObjectNode node) {
          action.accept(node);
        }
      }
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    if (isAbsent(node.get(name))) {
      node.set(name, TextNode.valueOf(value));
    }
  }

  private static boolean isAbsent(JsonNode value) {
    return value == null || value.isNull() || (value.isTextual() && value.asText().isBlank());
  }
}
