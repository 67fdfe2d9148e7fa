package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Procedure;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.junit.jupiter.api.Test;

class InstitutionalClaimTest {
  private static final String CLAIM =
      "CLM*H1*300.5***11:A:1**A*Y*Y~DTP*096*TM*1130~DTP*434*RD8*20240812-20240815~"
          + "DTP*435*DT*202408120615~CL1*3*1*01~AMT*F3*50~HI*ABK:M1711:::::::Y~HI*ABJ:M1712~"
          + "HI*APR:R1031*APR:R110~HI*ABN:W010XXA:::::::N~HI*DR:470~HI*ABF:E119:::::::W*ABF:I10~"
          + "HI*BBR:0SRC0J9:D8:20240812~HI*BBQ:0QB:D8:20240813~HI*BI:74:RD8:20240801-20240803~"
          + "HI*BH:11:D8:20240601~HI*BE:80:::3*BE:09:::1632.00~HI*BG:09*BG:C1~HI*TC:A1~"
          + "NM1*71*1*ALDER*JUNE****XX*1234567893~PRV*AT*PXC*207X00000X~NM1*72*1*BIRCH****~";
  private static final String LINES =
      "LX*1~SV2*0120**200*DA*3**12.5~LX*2~SV2*0360*HC:27447:RT*100.5*UN*1~DTP*472*D8*20240812~"
          + "NM1*72*1*CEDAR*PAUL****XX*1800000048~";

  private final Claim claim =
      X12.claimOf(X12.file(X12.INSTITUTIONAL, X12.BILLING, X12.SUBSCRIBER, CLAIM, LINES));

  @Test
  void theTypeOfBillHasItsLeadingZeroAndThereIsNoPlaceOfService() {
    assertThat(claim.type()).isEqualTo(ClaimType.INSTITUTIONAL);
    assertThat(claim.typeOfBill()).isEqualTo("0111");
    assertThat(claim.placeOfService()).isEmpty();
    assertThat(claim.lines()).extracting(ServiceLine::placeOfService).containsOnly("");
    assertThat(claim.unknownValues()).isEmpty();
  }

  @Test
  void theStayIsReadFromItsDatesAndCodes() {
    assertThat(claim.institutional().statementPeriod())
        .contains(new Period(LocalDate.of(2024, 8, 12), LocalDate.of(2024, 8, 15)));
    assertThat(claim.institutional().admissionHour()).isEqualTo("0615");
    assertThat(claim.institutional().dischargeHour()).isEqualTo("1130");
    assertThat(claim.institutional().admissionType()).isEqualTo("3");
    assertThat(claim.institutional().admissionSource()).isEqualTo("1");
    assertThat(claim.institutional().patientStatus()).isEqualTo("01");
    assertThat(claim.institutional().diagnosisRelatedGroup()).isEqualTo("470");
    assertThat(claim.institutional().conditionCodes()).containsExactly("09", "C1");
    assertThat(claim.institutional().treatmentCodes()).containsExactly("A1");
    assertThat(claim.institutional().occurrences()).hasSize(2);
    assertThat(claim.institutional().occurrences().get(0).span()).isTrue();
    assertThat(claim.institutional().occurrences().get(1).period())
        .isEqualTo(Period.of(LocalDate.of(2024, 6, 1)));
    assertThat(claim.institutional().valueCodes().get(1).amount()).contains(new Money(163_200));
    assertThat(claim.date(DateKind.ADMISSION)).isPresent();
    assertThat(claim.dates()).hasSize(1);
    assertThat(claim.amounts().get(0).qualifier()).isEqualTo("F3");
  }

  @Test
  void diagnosesHaveTheirRolesAndWhetherPresentOnAdmission() {
    assertThat(claim.diagnoses())
        .extracting(Diagnosis::role)
        .containsExactly(
            DiagnosisRole.PRINCIPAL,
            DiagnosisRole.ADMITTING,
            DiagnosisRole.REASON_FOR_VISIT,
            DiagnosisRole.REASON_FOR_VISIT,
            DiagnosisRole.EXTERNAL_CAUSE,
            DiagnosisRole.OTHER,
            DiagnosisRole.OTHER);
    assertThat(claim.diagnoses())
        .extracting(Diagnosis::position)
        .containsExactly(1, 1, 1, 2, 1, 2, 3);
    assertThat(claim.diagnoses())
        .extracting(Diagnosis::presentOnAdmission)
        .containsExactly("Y", "", "", "", "N", "W", "");
  }

  @Test
  void proceduresHaveTheirDates() {
    assertThat(claim.procedures()).extracting(Procedure::code).containsExactly("0SRC0J9", "0QB");
    assertThat(claim.procedures()).extracting(Procedure::principal).containsExactly(true, false);
    assertThat(claim.procedures().get(1).date()).contains(LocalDate.of(2024, 8, 13));
    assertThat(claim.procedures().get(0).system()).isEqualTo(CodeSystem.ICD_10);
  }

  @Test
  void linesCarryRevenueCodesAndOnlyTheirOwnDates() {
    ServiceLine room = claim.lines().get(0);
    assertThat(room.revenueCode()).isEqualTo("0120");
    assertThat(room.procedureCode()).isEmpty();
    assertThat(room.unit()).isEqualTo("DA");
    assertThat(room.units()).isEqualTo(new BigDecimal("3"));
    assertThat(room.nonCoveredCharge()).contains(new Money(1_250));
    assertThat(room.period()).isEmpty();
    ServiceLine surgery = claim.lines().get(1);
    assertThat(surgery.procedureCode()).isEqualTo("27447");
    assertThat(surgery.modifiers()).containsExactly("RT");
    assertThat(surgery.charge()).isEqualTo(Optional.of(new Money(10_050)));
    assertThat(surgery.dateOfService()).contains(LocalDate.of(2024, 8, 12));
    assertThat(surgery.providers().get(0).role()).isEqualTo(ProviderRole.OPERATING);
  }

  @Test
  void olderDiagnosesAreToldByTheirQualifier() {
    Claim older =
        X12.claimOf(
            X12.file(
                X12.INSTITUTIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                "CLM*H2*1***13:A:1~HI*BK:3669~HI*BF:4019~HI*BR:8154:D8:20120101~",
                "LX*1~SV2*0305*HC:85025*1*UN*1~"));

    assertThat(older.diagnoses()).extracting(Diagnosis::system).containsOnly(CodeSystem.ICD_9);
    assertThat(older.procedures().get(0).system()).isEqualTo(CodeSystem.ICD_9);
    assertThat(older.procedures().get(0).principal()).isTrue();
  }
}
