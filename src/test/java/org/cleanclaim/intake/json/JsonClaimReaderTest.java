package org.cleanclaim.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonClaimReaderTest {
  private static final String A = "{\"id\": \"A\"}";
  private static final String B = "{\"id\": \"B\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[" + A + "," + B + "]",
        "{\"claims\": [" + A + "," + B + "]}",
        "{\"$schema\": \"x\",\n \"claims\": [\n" + A + ",\n" + B + "\n]}",
        A + "\n" + B + "\n",
        "\uFEFF" + A + "\r\n\r\n" + B,
        A + B,
        "{\n\"id\": \"A\"\n}\n{\n\"id\": \"B\"\n}\n",
      })
  void claimsComeInAnArrayInAnObjectAndAsJsonLines(String json) throws IOException {
    assertThat(read(json)).extracting(r -> ((Claim) r).id()).containsExactly("A", "B");
  }

  @Test
  void whatAClaimLeavesOutIsUnderstood() throws IOException {
    Claim claim =
        claim(
            """
            {"id": 1001, "placeOfService": "11",
             "providers": [{"role": "BILLING", "npi": "1234567893"}],
             "diagnoses": [{"code": "m17.11"}, {"code": "I10"}, {"code": "R07.9", "role": "ADMITTING"}],
             "lines": [{"procedureCode": "99213", "charge": 120.5, "units": 1, "modifiers": ["rt"],
                        "period": {"from": "20240131"}, "diagnosisPointers": [1]},
                       {"procedureCode": "99214", "charge": "7", "placeOfService": "22"}]}
            """);

    assertThat(claim.id()).isEqualTo("1001");
    assertThat(claim.encounter()).isFalse();
    assertThat(claim.providers().get(0).organization()).isTrue();
    assertThat(claim.diagnoses())
        .extracting("code", "role", "position")
        .containsExactly(
            tuple("M1711", DiagnosisRole.PRINCIPAL, 1),
            tuple("I10", DiagnosisRole.OTHER, 2),
            tuple("R079", DiagnosisRole.ADMITTING, 1));
    assertThat(claim.lines()).extracting("number").containsExactly(1, 2);
    assertThat(claim.lines()).extracting("placeOfService").containsExactly("11", "22");
    assertThat(claim.lines()).extracting("performingNpi").containsOnly("1234567893");
    assertThat(claim.lines().get(0).charge()).contains(new Money(12050));
    assertThat(claim.lines().get(0).modifiers()).containsExactly("RT");
    assertThat(claim.lines().get(0).period()).contains(Period.of(LocalDate.of(2024, 1, 31)));
  }

  @Test
  void aClaimWithoutChargesIsAnEncounter() throws IOException {
    assertThat(claim("{\"lines\": [{\"procedureCode\": \"99213\"}]}").encounter()).isTrue();
    assertThat(claim("{\"encounter\": false}").encounter()).isFalse();
  }

  @Test
  void aWrongValueIsCarriedAsUnknownWithItsPointer() throws IOException {
    Claim claim =
        claim(
            """
            {"charge": "1O0", "patient": {"birthDate": "20241399", "sex": "X", "pregnant": "perhaps"},
             "dates": [{"kind": "ONSET", "period": {"from": "soon"}}],
             "lines": [{}, {"number": 7, "units": 1e900, "diagnosisPointers": [1, "A"],
                        "period": {"from": "2024-02-30"}}]}
            """);

    assertThat(claim.unknownValues())
        .extracting(UnknownValue::field, UnknownValue::line, JsonClaimReaderTest::pointer)
        .containsExactlyInAnyOrder(
            tuple(Field.CHARGE, 0, "/charge"),
            tuple(Field.BIRTH_DATE, 0, "/patient/birthDate"),
            tuple(Field.SEX, 0, "/patient/sex"),
            tuple(Field.INDICATOR, 0, "/patient/pregnant"),
            tuple(Field.DATE, 0, "/dates/0/period/from"),
            tuple(Field.LINE_NUMBER, 2, "/lines/1/number"),
            tuple(Field.UNITS, 2, "/lines/1/units"),
            tuple(Field.DIAGNOSIS_POINTERS, 2, "/lines/1/diagnosisPointers/1"),
            tuple(Field.DATE_OF_SERVICE, 2, "/lines/1/period/from"));
    assertThat(claim.dates()).isEmpty();
    assertThat(claim.lines().get(1).diagnosisPointers()).containsExactly(1);
  }

  private static String pointer(UnknownValue value) {
    return ((Location.InJson) value.locations(value.field()).get(0)).path();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"A\",\"lines\":[{\"procedurCode\":\"1\"}]} | /lines/0/procedurCode | is not known",
        "{\"id\":\"A\",\"lines\":{}} | /lines | is no array",
        "{\"id\":\"A\",\"lines\":[7]} | /lines/0 | is no object",
        "{\"id\":\"A\",\"patient\":\"DOE\"} | /patient | is no object",
        "{\"id\":\"A\",\"charge\":{}} | /charge | is no single value",
        "{\"id\":\"A\",\"placeOfService\":true} | /placeOfService | is no text",
        "{\"id\":\"A\",\"type\":\"VISION\"} | /type | is none of the values",
        "{\"id\":\"A\",\"providers\":[{\"npi\":\"1\"}]} | /providers/0/role | is missing",
        "{\"id\":\"A\",\"dates\":[{\"kind\":\"ONSET\"}]} | /dates/0/period | is missing",
        "{\"id\":\"A\",\"dates\":[{\"period\":{}}]} | /dates/0/period/from | is missing",
        "{\"id\":\"A\",\"a/b~c\":1} | /a~1b~0c | is not known",
      })
  void aWrongShapeCostsItsClaimOnly(String wrong, String pointer, String reason)
      throws IOException {
    for (String around : List.of("[%s, %s]", "%s\n%s\n", "{\"claims\": [%s, %s]}")) {
      List<Received> received = read(around.formatted(wrong, B));

      UnreadableClaim unreadable = (UnreadableClaim) received.get(0);
      assertThat(unreadable.claimId()).isEqualTo("A");
      assertThat(unreadable.claims()).isEqualTo(1);
      assertThat(unreadable.reason()).contains(pointer).contains(reason);
      assertThat(((Location.InJson) unreadable.location().orElseThrow()).path()).endsWith(pointer);
      assertThat(((Claim) received.get(1)).id()).isEqualTo("B");
      assertThat(received).hasSize(2);
    }
  }

  @Test
  void aPropertyNamedTwiceCostsItsClaimOnly() throws IOException {
    List<Received> received =
        read("[{\"id\": \"A\", \"lines\": [{\"unit\": \"UN\", \"unit\": \"MJ\"}]}, " + B + "]");

    assertThat(((UnreadableClaim) received.get(0)).reason()).isEqualTo("a property is named twice");
    assertThat(received.get(1)).isInstanceOf(Claim.class);
  }

  @Test
  void damagedJsonLinesCostTheirOwnLine() throws IOException {
    List<Received> received = read("{\"id\": \"A\", \"li\n" + A + "\nrubbish\n[1]\n" + B + "\n");

    assertThat(received).hasSize(5);
    assertThat(received.get(0)).isInstanceOf(UnreadableClaim.class);
    assertThat(((UnreadableClaim) received.get(2)).location())
        .contains(new Location.InJson("", 3, 28));
    assertThat(((UnreadableClaim) received.get(3)).reason()).isEqualTo("is no object");
    assertThat(((Claim) received.get(4)).id()).isEqualTo("B");
  }

  @Test
  void behindAFaultInADocumentNothingCanBeReadAndThatIsSaid() throws IOException {
    List<Received> received = read("[" + A + ", {\"id\": \"B\" \"lines\": []}, " + A + "]");

    assertThat(received).hasSize(2);
    UnreadableClaim rest = (UnreadableClaim) received.get(1);
    assertThat(rest.claims()).isEqualTo(1);
    assertThat(rest.reason()).contains("is not valid JSON at byte").doesNotContain("lines");
    assertThat(rest.location()).contains(new Location.InJson("/1", 0, 14));
  }

  @Test
  void aPropertyBesideTheClaimsIsNamed() throws IOException {
    for (String json :
        List.of(
            "{\"sender\": 1, \"claims\": [" + A + "]}",
            "{\"claims\": [" + A + "], \"sender\": 1}")) {
      List<Received> received = read(json);

      assertThat(received).hasSize(2).hasOnlyElementsOfTypes(Claim.class, UnreadableClaim.class);
      assertThat(received)
          .filteredOn(UnreadableClaim.class::isInstance)
          .extracting(r -> ((UnreadableClaim) r).claims(), r -> pointerOf((UnreadableClaim) r))
          .containsExactly(tuple(0, "/sender"));
    }
  }

  private static String pointerOf(UnreadableClaim unreadable) {
    return ((Location.InJson) unreadable.location().orElseThrow()).path();
  }

  @Test
  void aVeryDeepOrVeryLongClaimIsPassedOver() throws IOException {
    String deep = "{\"notes\": " + "[".repeat(100) + "]".repeat(100) + "}";
    String longer = "{\"id\": \"" + "x".repeat(Json.LONGEST_CLAIM) + "\"}";
    String wide = "{\"lines\": [" + "{\"unit\": \"UN\"},".repeat(700_000) + "{}]}";
    for (String around : List.of("[%s, %s]", "%s\n%s\n", "{\"claims\": [%s, %s]}")) {
      assertThat(reason(around, deep))
          .contains(around.contains("\n") ? "is no object" : "nested deeper than 32");
      assertThat(reason(around, wide)).contains("longer than 8388608 bytes");
    }
    assertThat(reason("%s\n%s", longer)).contains("longer than 8388608 bytes");
  }

  @Test
  void aBottomlessDocumentEndsTheFileWithinBoundedMemory() throws IOException {
    List<Received> received = read("[" + A + ",{\"id\":" + "[".repeat(1_000_000));

    assertThat(received).hasSize(2);
    assertThat(((UnreadableClaim) received.get(1)).reason()).contains("JSON is over a limit");
  }

  private static String reason(String around, String wrong) throws IOException {
    List<Received> received = read(around.formatted(wrong, B));
    assertThat(received).hasSize(2);
    assertThat(((Claim) received.get(1)).id()).isEqualTo("B");
    return ((UnreadableClaim) received.get(0)).reason();
  }

  @Test
  void partsKnowTheirPointerAndTheirClaimsPlace() throws IOException {
    String json =
        "["
            + A
            + ", {\"payer\": {\"id\": \"P\"}, \"institutional\": {\"admissionType\": \"1\"},"
            + "\"lines\": [{\"procedureCode\": \"1\", \"period\": {\"from\": \"20240101\"}}]}]";
    Claim claim = (Claim) read(json).get(1);

    var line = claim.lines().get(0).origin();
    assertThat(line.locate(Field.PROCEDURE_CODE)).containsExactly(at("/1/lines/0/procedureCode"));
    assertThat(line.locate(Field.DATE_OF_SERVICE)).containsExactly(at("/1/lines/0/period"));
    assertThat(line.locate(Field.CHARGE)).containsExactly(at("/1/lines/0"));
    assertThat(claim.payer().origin().locate(Field.PAYER_ID)).containsExactly(at("/1/payer/id"));
    assertThat(claim.origin().locate(Field.ADMISSION_TYPE))
        .containsExactly(at("/1/institutional/admissionType"));
    assertThat(claim.origin().locate(Field.CHARGE)).containsExactly(at("/1"));
  }

  private static Location at(String pointer) {
    return new Location.InJson(pointer, 0, 14);
  }

  private static Claim claim(String json) throws IOException {
    return Claims.readOne(reader(json));
  }

  private static List<Received> read(String json) throws IOException {
    return Claims.readAll(reader(json));
  }

  private static JsonClaimReader reader(String json) throws IOException {
    return new JsonClaimReader(
        "a.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
