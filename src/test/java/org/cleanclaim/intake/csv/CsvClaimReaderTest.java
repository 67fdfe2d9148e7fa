package org.cleanclaim.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvClaimReaderTest {
  @Test
  void theSmallestFileIsAnEncounterOfOneLine() throws IOException {
    Claim claim = claim("claim_id,procedure_code,from_date\n7,99213,2024-01-31\n");

    assertThat(claim.id()).isEqualTo("7");
    assertThat(claim.file()).isEqualTo("a.csv");
    assertThat(claim.type()).isEqualTo(ClaimType.PROFESSIONAL);
    assertThat(claim.encounter()).isTrue();
    assertThat(claim.lines()).hasSize(1);
    assertThat(claim.lines().get(0).procedureCode()).isEqualTo("99213");
    assertThat(claim.lines().get(0).period()).contains(Period.of(LocalDate.of(2024, 1, 31)));
    assertThat(claim.unknownValues()).isEmpty();
  }

  @Test
  void rowsOfOneClaimBecomeItsLines() throws IOException {
    Claim claim =
        claim(
            """
            claim_id,place_of_service,diagnosis_1,diagnosis_2,billing_npi,rendering_npi,\
            procedure_code,modifiers,units,charge,from_date,diagnosis_pointers,line_place_of_service
            7,11,m17.11,I10,1234567893,1245319599,99213,25,1,120.00,20240304,1 2,
            ,,,,,,20610,rt lt,2,180,2024-03-04,1,22
            """);

    assertThat(claim.diagnoses()).extracting("code").containsExactly("M1711", "I10");
    assertThat(claim.provider(ProviderRole.BILLING).orElseThrow().organization()).isTrue();
    assertThat(claim.lines()).extracting("number").containsExactly(1, 2);
    assertThat(claim.lines()).extracting("placeOfService").containsExactly("11", "22");
    assertThat(claim.lines().get(0).performingNpi()).isEqualTo("1245319599");
    assertThat(claim.lines().get(0).diagnosisPointers()).containsExactly(1, 2);
    assertThat(claim.lines().get(1).modifiers()).containsExactly("RT", "LT");
    assertThat(claim.lines().get(1).charge()).contains(new Money(18000));
    assertThat(claim.encounter()).isFalse();
  }

  @Test
  void aClaimIdThatComesBackLaterIsAnotherClaim() throws IOException {
    assertThat(
            read("claim_id,procedure_code,from_date\n1,A,20240101\n2,A,20240101\n1,A,20240101\n"))
        .extracting(r -> ((Claim) r).id())
        .containsExactly("1", "2", "1");
  }

  @Test
  void whatIsNoValueIsCarriedAsUnknown() throws IOException {
    Claim claim =
        claim(
            """
            claim_id,patient_birth_date,patient_sex,claim_charge,procedure_code,units,charge,\
            from_date,diagnosis_pointers,emergency
            7,20241399,X,1O0,99213,1e9,,2024-02-30,1 A,perhaps
            """);

    assertThat(claim.unknownValues())
        .extracting(UnknownValue::field, UnknownValue::text, UnknownValue::line)
        .containsExactlyInAnyOrder(
            tuple(Field.BIRTH_DATE, "20241399", 0),
            tuple(Field.SEX, "X", 0),
            tuple(Field.CHARGE, "1O0", 0),
            tuple(Field.UNITS, "1e9", 1),
            tuple(Field.DATE_OF_SERVICE, "2024-02-30", 1),
            tuple(Field.DIAGNOSIS_POINTERS, "A", 1),
            tuple(Field.INDICATOR, "perhaps", 1));
    assertThat(claim.patient().birthDate()).isEmpty();
    assertThat(claim.encounter()).as("a charge that can't be read is a charge").isFalse();
  }

  @Test
  void partsKnowTheirRowAndColumn() throws IOException {
    Claim claim =
        claim(
            """
            claim_id,claim_charge,payer_id,rendering_npi,patient_birth_date,relationship,\
            diagnosis_1,procedure_code,modifier_1,charge,from_date

            7,1,P,1,20000101,18,I10,99213,25,1,20240101
            ,,,,,,,99214,,1,20240101
            """);

    assertThat(claim.cite(Field.CHARGE).locations(Field.CHARGE))
        .containsExactly(at(3, "claim_charge"));
    assertThat(claim.payer().origin().locate(Field.PAYER_ID)).containsExactly(at(3, "payer_id"));
    assertThat(claim.patient().origin().locate(Field.BIRTH_DATE))
        .containsExactly(at(3, "patient_birth_date"));
    assertThat(claim.patient().origin().locate(Field.RELATIONSHIP))
        .containsExactly(at(3, "relationship"));
    assertThat(claim.providers().get(0).origin().locate(Field.NPI))
        .containsExactly(at(3, "rendering_npi"));
    assertThat(claim.diagnoses().get(0).origin().locate(Field.DIAGNOSIS_CODE))
        .containsExactly(at(3, "diagnosis_1"));
    var line = claim.lines().get(1).origin();
    assertThat(line.locate(Field.PROCEDURE_CODE)).containsExactly(at(4, "procedure_code"));
    assertThat(line.locate(Field.MODIFIERS)).containsExactly(at(4, "modifier_1"));
    assertThat(line.locate(Field.CHARGE)).containsExactly(at(4, "charge"));
    assertThat(line.locate(Field.DATE_OF_SERVICE)).containsExactly(at(4, "from_date"));
    assertThat(line.locate(Field.PLACE_OF_SERVICE)).containsExactly(at(4, ""));
  }

  private static Location at(long row, String column) {
    return new Location.InCell(row, column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2,\"99213,20240101,1",
        "2,99213,20240101",
        "2,99213,20240101,1,1",
        "2,99213,20240101,1\n2,99214,20240101,2",
      })
  void aBrokenRowCostsItsClaimOnly(String rows) throws IOException {
    List<Received> received =
        read(
            "claim_id,procedure_code,from_date,claim_charge\n1,A,20240101,1\n"
                + rows
                + "\n3,A,20240101,1\n");

    assertThat(received).hasSize(3);
    assertThat(received.get(0)).isInstanceOf(Claim.class);
    UnreadableClaim unreadable = (UnreadableClaim) received.get(1);
    assertThat(unreadable.claimId()).isEqualTo("2");
    assertThat(unreadable.claims()).isEqualTo(1);
    assertThat(unreadable.location().orElseThrow()).isInstanceOf(Location.InCell.class);
    assertThat(received.get(2)).isInstanceOf(Claim.class);
  }

  @Test
  void aRowBeforeAnyClaimIdIsUnreadable() throws IOException {
    List<Received> received =
        read("claim_id,procedure_code,from_date\n,A,20240101\n3,A,20240101\n");

    assertThat(received.get(0)).isInstanceOf(UnreadableClaim.class);
    assertThat(received.get(1)).isInstanceOf(Claim.class);
  }

  @Test
  void aClaimTypeThatIsNoneIsUnreadable() throws IOException {
    UnreadableClaim unreadable =
        (UnreadableClaim)
            read("claim_id,claim_type,procedure_code,from_date\n1,vision,A,20240101\n").get(0);

    assertThat(unreadable.location()).contains(at(2, "claim_type"));
    assertThat(unreadable.reason()).doesNotContain("vision");
  }

  @Test
  void aVeryLongRowAndAVeryLongClaimAreUnreadableAndReadingGoesOn() throws IOException {
    String csv =
        "claim_id,procedure_code,from_date\n1,"
            + "A".repeat(Rows.LONGEST_ROW)
            + ",20240101\n"
            + "2,A,20240101\n".repeat(ClaimRows.MOST_ROWS + 5)
            + "3,A,20240101\n";

    List<Received> received = read(csv);

    assertThat(received).hasSize(3);
    assertThat(((UnreadableClaim) received.get(0)).reason()).contains("1048576");
    assertThat(((UnreadableClaim) received.get(1)).reason()).contains("10000");
    assertThat(((Claim) received.get(2)).id()).isEqualTo("3");
  }

  @Test
  void aHeaderWithUnknownColumnsIsRefusedByName() {
    assertThatThrownBy(() -> read("claim_id,procedure_code,from_date,chrage,unitz\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("CSV header: unknown column chrage, unitz");
    assertThatThrownBy(() -> read("claim_id,procedure_code\n"))
        .hasMessage("CSV header: missing column from_date");
    assertThatThrownBy(() -> read("claim_id,procedure_code,from_date,charge,charge\n"))
        .hasMessage("CSV header: column named twice charge");
    assertThatThrownBy(() -> read("\n \n")).hasMessage("is empty");
  }

  @Test
  void byteOrderMarkCarriageReturnsAndQuotesAreOrdinary() throws IOException {
    Claim claim =
        claim(
            "\uFEFF\"Claim_ID\",procedure_code,from_date,description\r\n"
                + "7,99213,20240101,\"one, \"\"two\"\"\"\r\n");

    assertThat(claim.lines().get(0).description()).isEqualTo("one, \"two\"");
  }

  @Test
  void theSubscriberWhoIsThePatientNeedsNoNameOfHisOwn() throws IOException {
    Claim claim =
        claim(
            """
            claim_id,relationship,patient_last_name,patient_birth_date,procedure_code,from_date
            7,18,DOE,2000-01-01,99213,20240101
            """);

    assertThat(claim.subscriber().lastName()).isEqualTo("DOE");
    assertThat(claim.subscriber().birthDate()).contains(LocalDate.of(2000, 1, 1));
  }

  private static Claim claim(String csv) throws IOException {
    return Claims.readOne(reader(csv));
  }

  private static List<Received> read(String csv) throws IOException {
    return Claims.readAll(reader(csv));
  }

  private static CsvClaimReader reader(String csv) throws IOException {
    return new CsvClaimReader(
        "a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
