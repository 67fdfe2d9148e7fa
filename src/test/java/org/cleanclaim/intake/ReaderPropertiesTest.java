package org.cleanclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.csv.CsvClaimReader;
import org.cleanclaim.intake.json.JsonClaimReader;

/** Whatever is done to a CSV or JSON file, reading it ends well and accounts for every claim. */
class ReaderPropertiesTest {
  private static final String HEADER = "claim_id,procedure_code,from_date,charge\n";

  @Property(tries = 500)
  void garbledCsvIsReadToTheEndOrRefused(
      @ForAll @IntRange(max = 3000) int at, @ForAll byte with, @ForAll @IntRange(max = 3) int how)
      throws IOException {
    byte[] garbled = garbled("professional.csv", at, with, how);
    try {
      Claims.readAll(new CsvClaimReader("a", new ByteArrayInputStream(garbled)));
    } catch (UnreadableInputException refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  @Property(tries = 500)
  void garbledJsonIsReadToTheEnd(
      @ForAll @IntRange(max = 5000) int at, @ForAll byte with, @ForAll @IntRange(max = 3) int how)
      throws IOException {
    byte[] garbled = garbled("professional.json", at, with, how);
    List<Received> received =
        Claims.readAll(new JsonClaimReader("a", new ByteArrayInputStream(garbled)));

    if (garbled.length > 0) {
      assertThat(received).isNotEmpty();
    }
  }

  /** Replaces, inserts or removes a byte, or cuts the file off. */
  private static byte[] garbled(String name, int at, byte with, int how) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("test-claims/formats", name));
    int place = at % bytes.length;
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String middle = how <= 1 ? String.valueOf((char) (with & 0xff)) : "";
    String rest = how == 3 ? "" : text.substring(how == 1 ? place : place + 1);
    return (text.substring(0, place) + middle + rest).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<List<List<String>>> groups() {
    Arbitrary<String> row =
        Arbitraries.of(
            "%s,99213,20240101,1",
            "%s,99213,rubbish,rubbish",
            "%s,\"99213,20240101,1",
            "%s,99213",
            "%s,9,9,9,9,9",
            "%s,\"a\"b,,");
    return row.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(8);
  }

  @Property(tries = 300)
  void everyGroupOfCsvRowsIsAClaimOrAnUnreadableOne(@ForAll("groups") List<List<String>> groups)
      throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < groups.size(); i++) {
      String id = "C" + i;
      groups.get(i).forEach(row -> csv.append(row.formatted(id)).append('\n'));
    }

    List<Received> received =
        Claims.readAll(
            new CsvClaimReader(
                "a", new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8))));

    assertThat(received).hasSize(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      assertThat(id(received.get(i))).isEqualTo("C" + i);
      boolean broken = groups.get(i).stream().anyMatch(ReaderPropertiesTest::isBroken);
      assertThat(received.get(i)).isInstanceOf(broken ? UnreadableClaim.class : Claim.class);
    }
  }

  private static boolean isBroken(String row) {
    return row.contains("\"") || row.endsWith("99213") || row.endsWith("9,9,9");
  }

  private static String id(Received received) {
    return received instanceof Claim claim ? claim.id() : ((UnreadableClaim) received).claimId();
  }

  @Provide
  Arbitrary<List<String>> elements() {
    return Arbitraries.of(
            "{\"id\": \"A\"}",
            "{\"lines\": [{}, {\"units\": \"many\"}]}",
            "{\"lines\": 7}",
            "{\"unknown\": 7}",
            "{\"id\": \"A\", \"id\": \"B\"}",
            "[1, [2]]",
            "7",
            "null",
            "{}")
        .list()
        .ofMaxSize(10);
  }

  @Property(tries = 300)
  void everyElementOfAJsonArrayAndEveryLineIsAccountedFor(@ForAll("elements") List<String> elements)
      throws IOException {
    assertThat(readJson("[" + String.join(",\n", elements) + "]")).hasSameSizeAs(elements);
    assertThat(readJson("{\"claims\": [" + String.join(", ", elements) + "]}"))
        .hasSameSizeAs(elements);
    List<String> lines = new ArrayList<>(List.of("{\"id\": \"1\"}", "{\"id\": \"2\"}"));
    lines.addAll(elements);
    lines.add("{\"cut off");
    assertThat(readJson(String.join("\n", lines))).hasSameSizeAs(lines);
  }

  private static List<Received> readJson(String json) throws IOException {
    return Claims.readAll(
        new JsonClaimReader("a", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
  }
}
