package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.UnknownValue;
import org.junit.jupiter.api.Test;

class UnknownValueTest {
  @Test
  void badValuesOfALineAreCarriedAsUnknown() {
    String text =
        file(
            "CLM*C1*100***11:B:1*Y*A*Y*Y~HI*ABK:I10~",
            "LX*1~SV1*HC:99213*1O0*UN*two***A:1:2x~DTP*472*D8*20241399~");
    Claim claim = X12.claimOf(text);
    ServiceLine line = claim.lines().get(0);

    assertThat(line.charge()).isEmpty();
    assertThat(line.units()).isEqualTo(BigDecimal.ZERO);
    assertThat(line.period()).isEmpty();
    assertThat(line.diagnosisPointers()).containsExactly(1);
    assertThat(claim.unknownValues())
        .extracting(UnknownValue::field)
        .containsExactly(
            Field.CHARGE,
            Field.UNITS,
            Field.DIAGNOSIS_POINTERS,
            Field.DIAGNOSIS_POINTERS,
            Field.DATE_OF_SERVICE);
    assertThat(claim.unknownValues())
        .extracting(UnknownValue::text)
        .containsExactly("1O0", "two", "A", "2x", "20241399");
    assertThat(claim.unknownValues()).extracting(UnknownValue::line).containsOnly(1);
    assertThat(elements(claim)).containsExactly("SV102", "SV104", "SV107-1", "SV107-3", "DTP03");
  }

  @Test
  void badValuesOfTheClaimAreCarriedAsUnknown() {
    Claim claim =
        X12.claimOf(
            file(
                "CLM*C1*1.2.3***11:B:1*Y*A*Y*Y~DTP*439*D8*2024~DTP*434*RD8*20240230-20240301~AMT*F5*x~"
                    + "HI*ABK:I10~HI*BBR:0SRC0J9:D8:99999999~HI*BH:11:D8:202~HI*BI:74~HI*BE:80:::x~",
                X12.LINE));

    assertThat(claim.charge()).isEmpty();
    assertThat(claim.patientPaid()).isEmpty();
    assertThat(claim.dates()).isEmpty();
    assertThat(claim.procedures().get(0).date()).isEmpty();
    assertThat(claim.institutional().occurrences()).isEmpty();
    assertThat(claim.institutional().valueCodes().get(0).amount()).isEmpty();
    assertThat(claim.unknownValues())
        .extracting(UnknownValue::field)
        .containsExactly(
            Field.CHARGE,
            Field.ACCIDENT_DATE,
            Field.STATEMENT_PERIOD,
            Field.PATIENT_PAID,
            Field.PROCEDURE_DATE,
            Field.OCCURRENCE_CODE,
            Field.OCCURRENCE_CODE,
            Field.VALUE_CODE);
    assertThat(claim.unknownValues()).extracting(UnknownValue::line).containsOnly(0);
    assertThat(elements(claim)).startsWith("CLM02", "DTP03").endsWith("HI01-2", "HI01-5");
  }

  @Test
  void badValuesOfTheSubscriberReachEveryClaimBelow() {
    List<Claim> claims =
        X12.claims(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER.replace("19520314*F", "1952031*Q"),
                X12.claim("C1"),
                X12.claim("C2")));

    assertThat(claims).hasSize(2);
    for (Claim claim : claims) {
      assertThat(claim.patient().birthDate()).isEmpty();
      assertThat(claim.unknownValues())
          .extracting(UnknownValue::field)
          .containsExactly(Field.BIRTH_DATE, Field.SEX);
      assertThat(elements(claim)).containsExactly("DMG02", "DMG03");
    }
  }

  @Test
  void aCodeThatNoTableHasIsCarriedAsACode() {
    Claim claim = X12.claimOf(file("CLM*C1*1***11:B:1~HI*ABK:ABC!~", X12.LINE));

    assertThat(claim.diagnoses().get(0).code()).isEqualTo("ABC!");
    assertThat(claim.unknownValues()).isEmpty();
  }

  private static String file(String claim, String lines) {
    return X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, claim, lines);
  }

  private static List<String> elements(Claim claim) {
    return claim.unknownValues().stream()
        .map(u -> ((Location.InSegment) u.locations(u.field()).get(0)).element())
        .toList();
  }
}
