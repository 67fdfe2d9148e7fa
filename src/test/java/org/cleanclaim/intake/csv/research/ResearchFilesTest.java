package org.cleanclaim.intake.csv.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.input.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of CMS for researchers say is what the claims say, and no more. */
class ResearchFilesTest {
  private static final String RIF = "test-claims/formats/rif";
  private static final String SYNPUF = "test-claims/formats/synpuf";

  @TempDir private Path folder;

  @Test
  void aCarrierClaimHasItsLinesItsPatientAndItsPhysicians() throws IOException {
    Claim claim = claim("-900001", RIF);

    assertThat(claim.type()).isEqualTo(ClaimType.PROFESSIONAL);
    assertThat(claim.encounter()).isFalse();
    assertThat(claim.charge()).isEqualTo(Money.parse("300.00"));
    assertThat(claim.frequencyCode()).isEqualTo("1");
    assertThat(claim.placeOfService()).isEqualTo("11");
    assertThat(claim.payer().id()).isEqualTo("12502");
    assertThat(claim.indicators().assignment()).isEqualTo("A");
    assertThat(claim.subscriber().memberId()).isEqualTo("1EG4TE5MK73");
    assertThat(claim.patient().relationship()).isEqualTo("18");
    assertThat(claim.patient().birthDate()).contains(LocalDate.of(1950, 3, 14));
    assertThat(claim.patient().sex()).isEqualTo(Sex.FEMALE);
    assertThat(npi(claim, ProviderRole.BILLING)).isEqualTo("1234567893");
    assertThat(claim.lines())
        .extracting(ServiceLine::procedureCode)
        .containsExactly("99213", "20610");
    ServiceLine second = claim.lines().get(1);
    assertThat(second.modifiers()).containsExactly("RT");
    assertThat(second.units()).isEqualTo(BigDecimal.ONE);
    assertThat(second.charge()).isEqualTo(Money.parse("180.00"));
    assertThat(second.period()).contains(Period.of(LocalDate.of(2024, 8, 15)));
    assertThat(second.performingNpi()).isEqualTo("1245319599");
  }

  @Test
  void thePrincipalDiagnosisComesFirstAndLinesPointAtTheirOwn() throws IOException {
    Claim claim = claim("-900001", RIF);

    assertThat(claim.diagnoses()).extracting(Diagnosis::code).containsExactly("M1711", "I10");
    assertThat(claim.diagnoses().get(0).role()).isEqualTo(DiagnosisRole.PRINCIPAL);
    assertThat(claim.diagnoses()).extracting(Diagnosis::system).containsOnly(CodeSystem.ICD_10);
    assertThat(claim.lines())
        .extracting(ServiceLine::diagnosisPointers)
        .containsExactly(List.of(2), List.of(1));
    assertThat(column(claim.diagnoses().get(0).locations(Field.DIAGNOSIS_CODE)))
        .isEqualTo("ICD_DGNS_CD2");
  }

  @Test
  void aReplacementAndADiagnosisThatOnlyALineNamesAreCarried() throws IOException {
    Claim claim = claim("-900002", RIF);

    assertThat(claim.frequencyCode()).isEqualTo("7");
    assertThat(claim.indicators().assignment()).isEqualTo("C");
    assertThat(npi(claim, ProviderRole.REFERRING)).isEqualTo("1497758544");
    assertThat(claim.diagnoses()).extracting(Diagnosis::code).containsExactly("E1165", "R739");
    ServiceLine line = claim.lines().get(0);
    assertThat(line.diagnosisPointers()).containsExactly(2);
    assertThat(line.days()).isEqualTo(3);
    assertThat(line.references().get(0).kind()).isEqualTo(ReferenceKind.CLIA);
    assertThat(claim.patient().deathDate()).contains(LocalDate.of(2024, 9, 30));
  }

  @Test
  void aFacilityClaimHasItsBillTypeItsCodesAndNoLineForItsTotal() throws IOException {
    Claim claim = claim("-910001", RIF);

    assertThat(claim.type()).isEqualTo(ClaimType.INSTITUTIONAL);
    assertThat(claim.typeOfBill()).isEqualTo("0137");
    assertThat(claim.frequencyCode()).isEqualTo("7");
    assertThat(claim.reference(ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER).orElseThrow().value())
        .isEqualTo("PRIOR77");
    assertThat(claim.institutional().statementPeriod())
        .contains(Period.of(LocalDate.of(2024, 8, 12)));
    assertThat(claim.institutional().patientStatus()).isEqualTo("01");
    assertThat(npi(claim, ProviderRole.ATTENDING)).isEqualTo("1245319599");
    assertThat(claim.provider(ProviderRole.OPERATING)).isEmpty();
    assertThat(claim.diagnoses())
        .extracting(Diagnosis::code, Diagnosis::role, Diagnosis::presentOnAdmission)
        .contains(
            tuple("S52501A", DiagnosisRole.PRINCIPAL, "Y"),
            tuple("I10", DiagnosisRole.OTHER, "N"),
            tuple("M25531", DiagnosisRole.REASON_FOR_VISIT, ""),
            tuple("W1839XA", DiagnosisRole.EXTERNAL_CAUSE, ""));
    assertThat(claim.lines()).extracting(ServiceLine::revenueCode).containsExactly("0320", "0450");
    assertThat(claim.lineCharges()).isEqualTo(claim.charge());
    assertThat(claim.lines().get(1).nonCoveredCharge()).isEqualTo(Money.parse("10.00"));
  }

  @Test
  void aSynPufCarrierClaimIsAnEncounterWithTheLinesThatItNames() throws IOException {
    Claim claim = claim("700000000000001", SYNPUF);

    assertThat(claim.encounter()).isTrue();
    assertThat(claim.charge()).isEmpty();
    assertThat(claim.patient().birthDate()).contains(LocalDate.of(1939, 12, 1));
    assertThat(claim.patient().deathDate()).contains(LocalDate.of(2009, 11, 30));
    assertThat(claim.diagnoses())
        .extracting(Diagnosis::code)
        .containsExactly("4019", "25000", "7910");
    assertThat(claim.diagnoses()).extracting(Diagnosis::system).containsOnly(CodeSystem.ICD_9);
    assertThat(claim.lines())
        .extracting(ServiceLine::procedureCode)
        .containsExactly("99213", "81002");
    assertThat(claim.lines()).extracting(ServiceLine::charge).containsOnly(Optional.empty());
    assertThat(claim.lines())
        .extracting(ServiceLine::diagnosisPointers)
        .containsExactly(List.of(2), List.of(3));
    assertThat(column(claim.lines().get(1).locations(Field.PROCEDURE_CODE)))
        .isEqualTo("HCPCS_CD_2");
  }

  @Test
  void aLineWithoutACodeIsStillALine() throws IOException {
    Claim claim = claim("700000000000002", SYNPUF);

    assertThat(claim.lines())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.procedureCode()).isEmpty();
              assertThat(l.days()).isEqualTo(3);
            });
  }

  @Test
  void aSynPufStayHasNoLinesAndItsProcedures() throws IOException {
    Claim claim = claim("710000000000001", SYNPUF);

    assertThat(claim.type()).isEqualTo(ClaimType.INSTITUTIONAL);
    assertThat(claim.lines()).isEmpty();
    assertThat(claim.procedures()).extracting(p -> p.code()).containsExactly("3893");
    assertThat(claim.institutional().diagnosisRelatedGroup()).isEqualTo("193");
    assertThat(claim.date(DateKind.ADMISSION)).isPresent();
    assertThat(claim.diagnoses().get(2).role()).isEqualTo(DiagnosisRole.ADMITTING);
  }

  @Test
  void patientsAreFoundWhereverTheirFileStandsAmongTheInputs() throws IOException {
    List<Claim> claims = claims(all(RIF + "/carrier.csv", RIF + "/beneficiary.csv"));
    List<Claim> without = claims(all(RIF + "/carrier.csv"));

    assertThat(claims).extracting(c -> c.patient().birthDate().isPresent()).containsOnly(true);
    assertThat(without).extracting(c -> c.patient().birthDate().isPresent()).containsOnly(false);
    assertThat(without).extracting(c -> c.subscriber().memberId()).contains("-77001");
  }

  @Test
  void aBrokenRowCostsItsClaimAndNoOther() throws IOException {
    String carrier = Files.readString(Path.of(RIF, "carrier.csv"));
    Path file = folder.resolve("carrier.csv");
    Files.writeString(
        file,
        carrier.replace(
            "|-900001|71|15-Aug-2024|15-Aug-2024|1|12502| |A|300.00|M1711|0|I10|0|M1711|0|1234567893|2|",
            "|-900001|"));

    List<Received> all = all(file.toString());

    assertThat(all).hasSize(2);
    assertThat(all.get(0))
        .isInstanceOfSatisfying(
            UnreadableClaim.class,
            u -> {
              assertThat(u.claimId()).isEqualTo("-900001");
              assertThat(u.claims()).isEqualTo(1);
              assertThat(u.location()).contains(new Location.InCell(3, ""));
            });
    assertThat(claims(all)).extracting(Claim::id).containsExactly("-900002");
  }

  @Test
  void aDateThatIsNoneIsCarriedAsUnknownAndShownWhereItStands() throws IOException {
    String carrier = Files.readString(Path.of(RIF, "carrier.csv"));
    Path file = folder.resolve("carrier.csv");
    Files.writeString(
        file,
        carrier.replace("|03-Jul-2024|05-Jul-2024|99347|", "|31-Jun-2024|05-Jul-2024|99347|"));

    UnknownValue unknown = claims(all(file.toString())).get(1).unknownValues().get(0);

    assertThat(unknown.field()).isEqualTo(Field.DATE_OF_SERVICE);
    assertThat(unknown.text()).isEqualTo("2024-06-31");
    assertThat(column(unknown.locations(unknown.field()))).isEqualTo("LINE_1ST_EXPNS_DT");
  }

  private static String npi(Claim claim, ProviderRole role) {
    return claim.provider(role).map(Provider::npi).orElseThrow();
  }

  private static String column(List<Location> locations) {
    return ((Location.InCell) locations.get(0)).column();
  }

  private static Claim claim(String id, String input) throws IOException {
    return claims(all(input)).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Claim> claims(List<Received> all) {
    return all.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  private static List<Received> all(String... inputs) throws IOException {
    return Claims.readAll(Inputs.open(List.of(inputs)));
  }
}
