package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final String PROFESSIONAL =
      "\uFEFF"
          + X12.file(
              X12.PROFESSIONAL,
              X12.BILLING,
              X12.SUBSCRIBER,
              X12.claim("C0"),
              "CLM*C1*100***11:B:1*Y*A*Y*Y~DTP*439*D8*20240701~REF*G1*AUTH~HI*ABK:I10*ABF:E119~"
                  + "NM1*82*1*ALDER*JUNE****XX*1234567893~PRV*PE*PXC*207X00000X~SBR*S*18*******CI~"
                  + "AMT*D*5~NM1*PR*2*OTHER*****PI*OP1~",
              "LX*1~SV1*HC:99213:25*50*UN*1***1~DTP*472*D8*20240812~",
              "LX*2~SV1*HC:J3301*50*UN*1*22**2~DTP*472*D8*20240813~LIN**N4*00003029305~CTP****1*ML~"
                  + "SVD*OP1*5*HC:J3301**1~");
  private static final Claim CLAIM = X12.claims(PROFESSIONAL).get(1);

  @Test
  void theClaimsOwnFieldsStandInItsSegments() {
    assertAt(PROFESSIONAL, CLAIM, Field.CLAIM_ID, "CLM*C1", "CLM01");
    assertAt(PROFESSIONAL, CLAIM, Field.CHARGE, "CLM*C1", "CLM02");
    assertAt(PROFESSIONAL, CLAIM, Field.PLACE_OF_SERVICE, "CLM*C1", "CLM05-1");
    assertAt(PROFESSIONAL, CLAIM, Field.FREQUENCY_CODE, "CLM*C1", "CLM05-3");
    assertAt(PROFESSIONAL, CLAIM, Field.ACCIDENT_DATE, "DTP*439", "DTP03");
    assertAt(PROFESSIONAL, CLAIM, Field.VALUE_CODE, "CLM*C1", "");
  }

  @Test
  void eachLineFindsItsOwn() {
    ServiceLine second = CLAIM.lines().get(1);
    assertAt(PROFESSIONAL, second, Field.PROCEDURE_CODE, "SV1*HC:J3301", "SV101-2");
    assertAt(PROFESSIONAL, second, Field.MODIFIERS, "SV1*HC:J3301", "SV101-3");
    assertAt(PROFESSIONAL, second, Field.CHARGE, "SV1*HC:J3301", "SV102");
    assertAt(PROFESSIONAL, second, Field.UNITS, "SV1*HC:J3301", "SV104");
    assertAt(PROFESSIONAL, second, Field.PLACE_OF_SERVICE, "SV1*HC:J3301", "SV105");
    assertAt(PROFESSIONAL, second, Field.DIAGNOSIS_POINTERS, "SV1*HC:J3301", "SV107");
    assertAt(PROFESSIONAL, second, Field.DATE_OF_SERVICE, "DTP*472*D8*20240813", "DTP03");
    assertAt(PROFESSIONAL, second, Field.DRUG_CODE, "LIN**N4", "LIN03");
    assertAt(PROFESSIONAL, second, Field.LINE_NUMBER, "LX*2", "LX01");
    assertAt(PROFESSIONAL, second, Field.SEX, "SV1*HC:J3301", "");
    assertAt(PROFESSIONAL, second.drug().orElseThrow(), Field.DRUG_QUANTITY, "CTP*", "CTP04");
    assertAt(PROFESSIONAL, second.adjudications().get(0), Field.PAYMENT, "SVD*", "SVD02");
  }

  @Test
  void whatALineTakesFromItsClaimStandsThere() {
    ServiceLine first = CLAIM.lines().get(0);
    assertAt(PROFESSIONAL, first, Field.PLACE_OF_SERVICE, "CLM*C1", "CLM05-1");
  }

  @Test
  void partsOfTheClaimKnowTheirElement() {
    assertAt(PROFESSIONAL, CLAIM.diagnoses().get(1), Field.DIAGNOSIS_CODE, "HI*ABK:I10", "HI02-2");
    assertAt(
        PROFESSIONAL, CLAIM.diagnoses().get(0), Field.PRESENT_ON_ADMISSION, "HI*ABK:I10", "HI01-9");
    assertAt(PROFESSIONAL, CLAIM.references().get(0), Field.REFERENCE_NUMBER, "REF*G1", "REF02");
    assertAt(PROFESSIONAL, CLAIM.dates().get(0), Field.DATE, "DTP*439", "DTP03");
    assertAt(PROFESSIONAL, CLAIM.otherPayers().get(0), Field.PAYMENT, "AMT*D", "AMT02");
    assertAt(PROFESSIONAL, CLAIM.otherPayers().get(0), Field.PAYER_ID, "NM1*PR*2*OTHER", "NM109");
  }

  @Test
  void theLevelsAboveAreFoundThere() {
    Citable billing = CLAIM.provider(ProviderRole.BILLING).orElseThrow();
    Citable rendering = CLAIM.provider(ProviderRole.RENDERING).orElseThrow();
    assertAt(PROFESSIONAL, billing, Field.NPI, "NM1*85", "NM109");
    assertAt(PROFESSIONAL, billing, Field.TAX_ID, "REF*EI", "REF02");
    assertAt(PROFESSIONAL, billing, Field.TAXONOMY_CODE, "PRV*BI", "PRV03");
    assertAt(PROFESSIONAL, billing, Field.POSTAL_CODE, "N4*", "N403");
    assertAt(PROFESSIONAL, rendering, Field.NPI, "NM1*82", "NM109");
    assertAt(PROFESSIONAL, rendering, Field.TAXONOMY_CODE, "PRV*PE", "PRV03");
    assertAt(PROFESSIONAL, CLAIM.subscriber(), Field.MEMBER_ID, "NM1*IL", "NM109");
    assertAt(PROFESSIONAL, CLAIM.patient(), Field.BIRTH_DATE, "DMG*", "DMG02");
    assertAt(PROFESSIONAL, CLAIM.patient(), Field.RELATIONSHIP, "SBR*P", "SBR02");
    assertAt(PROFESSIONAL, CLAIM.payer(), Field.CLAIM_FILING_INDICATOR, "SBR*P", "SBR09");
    assertAt(PROFESSIONAL, CLAIM.payer(), Field.PAYER_ID, "NM1*PR*2*MEDICARE", "NM109");
  }

  @Test
  void institutionalAndDentalLinesHaveTheirOwnElements() {
    String hospital =
        X12.file(
            X12.INSTITUTIONAL,
            X12.BILLING,
            X12.SUBSCRIBER,
            "CLM*H1*1***13:A:1~DTP*434*RD8*20240812-20240815~CL1*3*1*01~HI*ABK:I10~HI*BE:80:::3~",
            "LX*1~SV2*0300*HC:85025:59*1*UN*1~");
    Claim claim = X12.claimOf(hospital);
    ServiceLine line = claim.lines().get(0);
    assertAt(hospital, line, Field.REVENUE_CODE, "SV2*", "SV201");
    assertAt(hospital, line, Field.PROCEDURE_CODE, "SV2*", "SV202-2");
    assertAt(hospital, line, Field.CHARGE, "SV2*", "SV203");
    assertAt(hospital, line, Field.UNITS, "SV2*", "SV205");
    assertAt(hospital, line, Field.DATE_OF_SERVICE, "DTP*434", "DTP03");
    assertAt(hospital, claim, Field.TYPE_OF_BILL, "CLM*H1", "CLM05-1");
    assertAt(hospital, claim, Field.STATEMENT_PERIOD, "DTP*434", "DTP03");
    assertAt(hospital, claim, Field.STATUS, "CL1*", "CL103");
    assertAt(hospital, claim.institutional().valueCodes().get(0), Field.AMOUNT, "HI*BE", "HI01-5");

    String dental =
        X12.file(
            X12.DENTAL,
            X12.BILLING,
            X12.SUBSCRIBER,
            "CLM*D1*1***11:B:1~DTP*472*D8*20240812~LX*1~SV3*AD:D2392*1~TOO*JP*19~");
    ServiceLine tooth = X12.claimOf(dental).lines().get(0);
    assertAt(dental, tooth, Field.PROCEDURE_CODE, "SV3*", "SV301-2");
    assertAt(dental, tooth, Field.TOOTH, "TOO*", "TOO02");
    assertAt(dental, tooth, Field.DATE_OF_SERVICE, "DTP*472", "DTP03");
  }

  /** The segment is the first one that begins so. */
  private static void assertAt(
      String text, Citable part, Field field, String segment, String element) {
    int at = text.indexOf("~" + segment) + 1;
    long position = text.substring(0, at).chars().filter(c -> c == '~').count() + 1;
    int byteOffset = at + (text.startsWith("\uFEFF") ? 2 : 0);
    String id = segment.substring(0, segment.indexOf('*'));
    assertThat(part.locations(field))
        .containsExactly(new Location.InSegment(id, position, element, byteOffset));
  }
}
