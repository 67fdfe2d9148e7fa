package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.OtherPayer;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Program;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Sex;
import org.junit.jupiter.api.Test;

class ProfessionalClaimTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 12);

  @Test
  void aClaimCarriesWhatItsLevelsAndItsHeaderSay() {
    Claim claim =
        X12.claimOf(X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1")));

    assertThat(claim.id()).isEqualTo("C1");
    assertThat(claim.file()).isEqualTo("t.837");
    assertThat(claim.type()).isEqualTo(ClaimType.PROFESSIONAL);
    assertThat(claim.encounter()).isFalse();
    assertThat(claim.placeOfService()).isEqualTo("11");
    assertThat(claim.typeOfBill()).isEmpty();
    assertThat(claim.frequencyCode()).isEqualTo("1");
    assertThat(claim.charge()).contains(new Money(10_000));
    assertThat(claim.program()).isEqualTo(Program.MEDICARE);
    assertThat(claim.submission().submitterId()).isEqualTo("B01");
    assertThat(claim.submission().receiverName()).isEqualTo("PAYER");
    assertThat(claim.submission().guide()).isEqualTo(X12.PROFESSIONAL);
    assertThat(claim.submission().created()).contains(LocalDate.of(2024, 8, 20));
    assertThat(claim.payer().id()).isEqualTo("99901");
    assertThat(claim.subscriber().memberId()).isEqualTo("1EG4TE5MK73");
    assertThat(claim.subscriber().responsibility()).isEqualTo("P");
    assertThat(claim.patient().lastName()).isEqualTo("ROWAN");
    assertThat(claim.patient().relationship()).isEqualTo("18");
    assertThat(claim.patient().birthDate()).contains(LocalDate.of(1952, 3, 14));
    assertThat(claim.patient().sex()).isEqualTo(Sex.FEMALE);
    assertThat(claim.unknownValues()).isEmpty();
  }

  @Test
  void theBillingProviderHasItsTaxonomyTaxIdAndAddress() {
    Claim claim =
        X12.claimOf(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING + "NM1*87*2~N3*9 PAY STREET~N4*CHICAGO*IL*60601~",
                X12.SUBSCRIBER,
                X12.claim("C1")));

    Provider billing = claim.provider(ProviderRole.BILLING).orElseThrow();
    assertThat(billing.npi()).isEqualTo("1245319599");
    assertThat(billing.organization()).isTrue();
    assertThat(billing.taxonomyCode()).isEqualTo("207Q00000X");
    assertThat(billing.taxId()).isEqualTo("987654320");
    assertThat(billing.taxIdQualifier()).isEqualTo("EI");
    assertThat(billing.address().postalCode()).isEqualTo("627010001");
    Provider payTo = claim.provider(ProviderRole.PAY_TO).orElseThrow();
    assertThat(payTo.address().city()).isEqualTo("CHICAGO");
    assertThat(payTo.npi()).isEmpty();
  }

  @Test
  void aDependentPatientIsNotTheSubscriber() {
    String dependent =
        "HL*3*2*23*0~PAT*19****D8*20240901*01*31*Y~NM1*QC*1*ROWAN*TOBY~N3*2 LANE~N4*PEORIA*IL*61601~"
            + "DMG*D8*20200611*M~";
    Claim claim =
        X12.claimOf(
            X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, dependent, X12.claim("C1")));

    Patient patient = claim.patient();
    assertThat(patient.firstName()).isEqualTo("TOBY");
    assertThat(patient.relationship()).isEqualTo("19");
    assertThat(patient.birthDate()).contains(LocalDate.of(2020, 6, 11));
    assertThat(patient.deathDate()).contains(LocalDate.of(2024, 9, 1));
    assertThat(patient.weightPounds()).isEqualTo("31");
    assertThat(patient.pregnant()).isTrue();
    assertThat(patient.address().city()).isEqualTo("PEORIA");
    assertThat(claim.subscriber().firstName()).isEqualTo("ADELE");
    assertThat(claim.subscriber().birthDate()).contains(LocalDate.of(1952, 3, 14));
  }

  @Test
  void aServiceLineCarriesEveryElementOfItsSegments() {
    String line =
        "LX*1~SV1*HC:99213:25:gt:::office visit*100.5*UN*1.0*22**2:1**Y**Y*N***0~"
            + "PWK*OZ*EL***AC*N77~DTP*472*RD8*20240812-20240814~DTP*471*D8*20240801~REF*6R*L1~"
            + "REF*X4*11D0000001~AMT*T*2.5~NTE*ADD*NOTE~PS1*1234567893*40~"
            + "LIN**N4*00003-0293-05~CTP****1.5*ML~REF*XZ*RX9~NM1*82*1*ALDER*JUNE****XX*1234567893~"
            + "PRV*PE*PXC*207X00000X~REF*G2*LEGACY~SVD*PAY9*80*HC:99213**1~CAS*CO*45*20*1*96*.5~"
            + "DTP*573*D8*20240901~";
    ServiceLine read = line(line);

    assertThat(read.number()).isEqualTo(1);
    assertThat(read.procedureCode()).isEqualTo("99213");
    assertThat(read.procedureQualifier()).isEqualTo("HC");
    assertThat(read.modifiers()).containsExactly("25", "GT");
    assertThat(read.description()).isEqualTo("office visit");
    assertThat(read.charge()).contains(new Money(10_050));
    assertThat(read.units()).isEqualTo(BigDecimal.ONE);
    assertThat(read.unit()).isEqualTo("UN");
    assertThat(read.placeOfService()).isEqualTo("22");
    assertThat(read.diagnosisPointers()).containsExactly(2, 1);
    assertThat(read.emergency()).isTrue();
    assertThat(read.screening()).isTrue();
    assertThat(read.familyPlanning()).isFalse();
    assertThat(read.copayExempt()).isTrue();
    assertThat(read.period()).contains(new Period(DAY, DAY.plusDays(2)));
    assertThat(read.performingNpi()).isEqualTo("1234567893");
    assertThat(read.providers().get(0).taxonomyCode()).isEqualTo("207X00000X");
    assertThat(read.drug().orElseThrow().code()).isEqualTo("00003029305");
    assertThat(read.drug().orElseThrow().quantity()).contains(new BigDecimal("1.5"));
    assertThat(read.drug().orElseThrow().prescriptionNumber()).isEqualTo("RX9");
    assertThat(read.references())
        .extracting(r -> r.kind())
        .containsExactly(ReferenceKind.LINE_CONTROL_NUMBER, ReferenceKind.CLIA);
    assertThat(read.dates()).extracting(d -> d.kind()).containsExactly(DateKind.PRESCRIPTION);
    assertThat(read.amounts()).extracting(a -> a.qualifier()).containsExactly("T", "PS1");
    assertThat(read.attachments().get(0).controlNumber()).isEqualTo("N77");
    assertThat(read.notes().get(0).text()).isEqualTo("NOTE");
    assertThat(read.adjudications().get(0).paid()).contains(new Money(8_000));
    assertThat(read.adjudications().get(0).adjudicated()).contains(LocalDate.of(2024, 9, 1));
    assertThat(read.adjudications().get(0).adjustments())
        .containsExactly(
            new Adjustment("CO", "45", Optional.of(new Money(2_000)), "1"),
            new Adjustment("CO", "96", Optional.of(new Money(50)), ""));
  }

  @Test
  void equipmentAndAmbulanceLinesCarryTheirs() {
    ServiceLine read =
        line(
            "LX*1~SV1*HC:E0250:RR*100*UN*1***1~SV5*HC:E0250*DA*30*100*900*4~"
                + "CR1*LB*140**A*DH*12.5****ROUND*STRETCHER~CRC*07*Y*01*04~DTP*472*D8*20240812~");

    assertThat(read.rental().orElseThrow().days()).contains(new BigDecimal("3E+1"));
    assertThat(read.rental().orElseThrow().purchasePrice()).contains(new Money(90_000));
    assertThat(read.rental().orElseThrow().frequency()).isEqualTo("4");
    assertThat(read.ambulance().orElseThrow().miles()).contains(new BigDecimal("12.5"));
    assertThat(read.conditions().get(0).codes()).containsExactly("01", "04");
    assertThat(read.conditions().get(0).applies()).isTrue();
  }

  @Test
  void aLineWithoutPlaceOfServiceHasTheClaims() {
    assertThat(line(X12.LINE).placeOfService()).isEqualTo("11");
    assertThat(line(X12.LINE).performingNpi()).isEqualTo("1245319599");
  }

  @Test
  void diagnosesCountByTheirPlaceSoThatPointersHit() {
    Claim claim =
        X12.claimOf(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                "CLM*C1*100***11:B:1*Y*A*Y*Y~HI*ABK:m17.11*ABF:E119**ABF:I10~",
                "LX*1~SV1*HC:99213*100*UN*1***4:1~DTP*472*D8*20240812~"));

    assertThat(claim.diagnoses())
        .extracting(Diagnosis::code)
        .containsExactly("M1711", "E119", "I10");
    assertThat(claim.diagnoses()).extracting(Diagnosis::position).containsExactly(1, 2, 4);
    assertThat(claim.pointedDiagnoses(claim.lines().get(0)))
        .extracting(Diagnosis::code)
        .containsExactly("I10", "M1711");
  }

  @Test
  void claimLevelSegmentsFindTheirFields() {
    String segments =
        "DTP*431*D8*20240701~DTP*439*D8*20240702~AMT*F5*25.5~REF*G1*AUTH~REF*F8*ICN9~REF*ZZ*X~"
            + "PWK*OZ*BM***AC*A1~NTE*ADD*TEXT~CRC*75*N*IH~HI*BP:27447*BO:27446~HI*BG:AA~";
    Claim claim =
        X12.claimOf(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                "CLM*C1*100***11:B:7*N*B*W*I*P*AA:EM::IL*09********7~",
                segments,
                X12.LINE));

    assertThat(claim.frequencyCode()).isEqualTo("7");
    assertThat(claim.indicators().benefitsAssigned()).isEqualTo("W");
    assertThat(claim.indicators().specialProgram()).isEqualTo("09");
    assertThat(claim.indicators().delayReason()).isEqualTo("7");
    assertThat(claim.accident().causes()).containsExactly("AA", "EM");
    assertThat(claim.accident().state()).isEqualTo("IL");
    assertThat(claim.patientPaid()).contains(new Money(2_550));
    assertThat(claim.date(DateKind.ACCIDENT)).isPresent();
    assertThat(claim.reference(ReferenceKind.PRIOR_AUTHORIZATION).orElseThrow().value())
        .isEqualTo("AUTH");
    assertThat(claim.reference(ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER)).isPresent();
    assertThat(claim.reference(ReferenceKind.OTHER).orElseThrow().qualifier()).isEqualTo("ZZ");
    assertThat(claim.anesthesiaProcedures()).containsExactly("27447", "27446");
    assertThat(claim.institutional().conditionCodes()).containsExactly("AA");
    assertThat(claim.conditions().get(0).applies()).isFalse();
    assertThat(claim.attachments()).hasSize(1);
    assertThat(claim.notes()).hasSize(1);
  }

  @Test
  void otherPayersNeverOverwriteSubscriberPayerOrProviders() {
    String otherPayer =
        "NM1*82*1*ALDER*JUNE****XX*1234567893~SBR*S*19*G9******CI~CAS*PR*1*20~AMT*D*75.25~"
            + "AMT*EAF*4.75~OI***Y***Y~NM1*IL*1*SOMEONE*ELSE****MI*OTHER1~N3*5 X~N4*TULSA*OK*74101~"
            + "NM1*PR*2*OTHER PLAN*****PI*OP1~N3*6 Y~DTP*573*D8*20240901~REF*F8*OTHERICN~"
            + "NM1*82*1~REF*G2*Z~SBR*T*18*******MC~NM1*PR*2*THIRD*****PI*OP2~";
    Claim claim =
        X12.claimOf(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                X12.claim("C1", "", otherPayer + X12.LINE)));

    assertThat(claim.subscriber().memberId()).isEqualTo("1EG4TE5MK73");
    assertThat(claim.payer().id()).isEqualTo("99901");
    assertThat(claim.payer().address().line1()).isEmpty();
    assertThat(claim.patient().relationship()).isEqualTo("18");
    assertThat(claim.providers())
        .extracting(Provider::role)
        .containsExactly(ProviderRole.BILLING, ProviderRole.RENDERING);
    assertThat(claim.provider(ProviderRole.RENDERING).orElseThrow().npi()).isEqualTo("1234567893");
    assertThat(claim.references()).isEmpty();
    assertThat(claim.otherPayers()).extracting(OtherPayer::id).containsExactly("OP1", "OP2");
    OtherPayer other = claim.otherPayers().get(0);
    assertThat(other.subscriberId()).isEqualTo("OTHER1");
    assertThat(other.relationship()).isEqualTo("19");
    assertThat(other.paid()).contains(new Money(7_525));
    assertThat(other.remainingLiability()).contains(new Money(475));
    assertThat(other.adjustments()).hasSize(1);
    assertThat(other.adjudicated()).contains(LocalDate.of(2024, 9, 1));
  }

  @Test
  void anEncounterIsToldByItsTransaction() {
    String text =
        X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1"))
            .replace("*0930*CH~", "*0930*RP~");

    assertThat(X12.claimOf(text).encounter()).isTrue();
  }

  @Test
  void eachLevelForgetsTheOneBefore() {
    List<Claim> claims =
        X12.claims(
            X12.file(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                "HL*3*2*23*0~PAT*19~NM1*QC*1*ROWAN*TOBY~DMG*D8*20200611*M~",
                X12.claim("C1"),
                X12.claim("C2"),
                "HL*4*1*22*0~NM1*IL*1*BARE****~",
                X12.claim("C3"),
                "HL*5**20*1~NM1*85*2*SECOND*****XX*1450000066~",
                "HL*6*5*22*0~SBR*P*18*******CI~",
                X12.claim("C4")));

    assertThat(claims).extracting(Claim::id).containsExactly("C1", "C2", "C3", "C4");
    assertThat(claims)
        .extracting(c -> c.patient().firstName())
        .containsExactly("TOBY", "TOBY", "", "");
    Claim bare = claims.get(2);
    assertThat(bare.payer().id()).isEmpty();
    assertThat(bare.subscriber().memberId()).isEmpty();
    assertThat(bare.patient().birthDate()).isEmpty();
    assertThat(bare.provider(ProviderRole.BILLING).orElseThrow().npi()).isEqualTo("1245319599");
    Claim last = claims.get(3);
    assertThat(last.subscriber().lastName()).isEmpty();
    assertThat(last.providers()).extracting(Provider::npi).containsExactly("1450000066");
    assertThat(last.providers().get(0).taxonomyCode()).isEmpty();
  }

  private static ServiceLine line(String line) {
    Claim claim =
        X12.claimOf(
            X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1", "", line)));
    assertThat(claim.unknownValues()).isEmpty();
    return claim.lines().get(0);
  }
}
