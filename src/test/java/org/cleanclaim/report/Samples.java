package org.cleanclaim.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisBuilder;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;

/** Hand-made claims with findings, ordinary ones and nasty ones, for every report to render. */
final class Samples {
  static final LocalDate DAY = LocalDate.of(2024, 9, 3);

  static final ReportHeader HEADER =
      new ReportHeader(
          "cleanclaim 0.1.0",
          61,
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          List.of(
              codeSet("ncci-ptp-practitioner", "starter", true),
              codeSet("mue-practitioner", "starter", true),
              codeSet("icd-10-cm", "FY2025", false)),
          new ReportHeader.HistoryUsed(List.of("2023.837"), 1207, 3118, 412, 3, 1, true),
          Map.of(
              "ncci/ptp-modifier-missing", "Column two code billed without the modifier it needs",
              "ncci/mue-line-units", "More units on a line than the limit allows",
              "necessity/not-covered", "No diagnosis on the line is covered by the policy",
              "validity/npi-check-digit", "The NPI fails its check digit",
              "visit/new-patient", "New patient visit for a known patient",
              "envelope/count-differs", "The trailer counts other than what was sent"));

  private Samples() {}

  private static ReportHeader.CodeSetUsed codeSet(String name, String edition, boolean starter) {
    return new ReportHeader.CodeSetUsed(
        name, edition, Optional.of(LocalDate.of(2024, 7, 1)), 1250, "ab".repeat(32), starter);
  }

  /** Sends everything through a report, in a fixed order. */
  static void writeAll(Report report) throws java.io.IOException {
    for (ScrubbedClaim claim : claims()) {
      report.claim(claim);
    }
    report.file(envelope());
    report.file(new FileFindings(envelope().envelope(), List.of()));
    report.unreadable(
        new UnreadableClaim(
            "day.837",
            "7781",
            Optional.of(new Location.InSegment("CLM", 412, "CLM05", 20331)),
            1,
            "segment CLM ends before its facility code; correct it and send the claim again"));
    report.unreadable(
        new UnreadableClaim("=day.csv", "", Optional.empty(), 0, "the file ends in a quoted cell"));
    report.finish();
  }

  static List<ScrubbedClaim> claims() {
    return List.of(
        colonoscopy(),
        clean("26463775"),
        institutional(),
        encounter(),
        NastySamples.nasty(),
        NastySamples.endless());
  }

  static ScrubbedClaim clean(String id) {
    return new ScrubbedClaim(claim(id).lines(List.of(line(1, "99213", 12000))).build(), List.of());
  }

  /** Two lines that a pair edit joins, one of them over its unit limit; a bypassed pair beside. */
  static ScrubbedClaim colonoscopy() {
    Claim claim =
        claim("26463774")
            .charge(Optional.of(new Money(57000)))
            .patient(PatientBuilder.builder().lastName("SECRETNAME").build())
            .diagnoses(List.of(diagnosis(1, "K635"), diagnosis(2, "Z1211")))
            .lines(
                List.of(
                    line(1, "45385", 12000).withModifiers(List.of("PT")),
                    line(2, "45380", 45000).withUnits(BigDecimal.valueOf(2)),
                    line(3, "88305", 0).withModifiers(List.of("26", "XS"))))
            .build();
    return new ScrubbedClaim(
        claim,
        List.of(
            new Made("visit/new-patient").review("A visit within three years is on file").build(),
            new Made("ncci/ptp-modifier-missing")
                .denial("45380 is part of 45385 on line 1 and carries no modifier that lifts it")
                .lines(2)
                .answer("236", "N20")
                .atRisk(45000)
                .at(new Location.InSegment("SV1", 31, "SV101-2", 1204))
                .row("ncci-ptp-practitioner", "v302r0", ptpRow())
                .build(),
            new Made("ncci/mue-line-units")
                .denial("2 units on line 2, limit 1")
                .lines(1, 2)
                .answer("151")
                .atRisk(45000)
                .build(),
            new Made("ncci/ptp-modifier-missing")
                .bypassed("88305 with 45385: modifier XS lifts the edit")
                .lines(3)
                .row("ncci-ptp-practitioner", "v302r0", ptpRow())
                .build(),
            new Made("necessity/not-covered")
                .notChecked("No policy of the contractor is imported")
                .lines(3)
                .build()));
  }

  private static Map<String, String> ptpRow() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("columnOne", "45385");
    row.put("columnTwo", "45380");
    row.put("modifierIndicator", "1");
    row.put("effective", "1996-01-01");
    return row;
  }

  static ScrubbedClaim institutional() {
    Claim claim =
        claim("INST-9")
            .type(ClaimType.INSTITUTIONAL)
            .typeOfBill("0131")
            .placeOfService("")
            .charge(Optional.of(new Money(1234567)))
            .diagnoses(List.of(diagnosis(1, "I10").withPresentOnAdmission("Y")))
            .lines(List.of(line(1, "", 1234567).withRevenueCode("0450").withPlaceOfService("")))
            .build();
    return new ScrubbedClaim(
        claim,
        List.of(
            new Made("validity/npi-check-digit")
                .rejection("The billing provider's NPI fails its check digit", "A7:562")
                .atRisk(1234567)
                .at(new Location.InJson("/billingProvider/npi", 3, 880))
                .at(new Location.InCell(12, "billing_npi"))
                .build()));
  }

  static ScrubbedClaim encounter() {
    Claim claim =
        claim("ENC 1")
            .encounter(true)
            .charge(Optional.empty())
            .lines(List.of(line(1, "99214", 0).withCharge(Optional.empty())))
            .build();
    return new ScrubbedClaim(
        claim, List.of(new Made("visit/new-patient").info("Counted as an encounter").build()));
  }

  static FileFindings envelope() {
    Envelope envelope =
        new Envelope(
            "day.837",
            Envelope.Level.TRANSACTION,
            "0021",
            "0021",
            true,
            OptionalLong.of(30),
            31,
            "005010X222A1",
            2,
            Optional.empty(),
            List.of(),
            Origin.NONE);
    return new FileFindings(
        envelope,
        List.of(
            new Made("envelope/count-differs")
                .rejection("SE01 says 30 segments, 31 were sent", "A8:746")
                .at(new Location.InSegment("SE", 450, "SE01", 21_800))
                .build()));
  }

  static ClaimBuilder claim(String id) {
    return ClaimBuilder.builder()
        .id(id)
        .file("day.837")
        .type(ClaimType.PROFESSIONAL)
        .placeOfService("11")
        .frequencyCode("1")
        .payer(PayerBuilder.builder().claimFilingIndicator("MB").build())
        .charge(Optional.of(new Money(12000)));
  }

  static Diagnosis diagnosis(int position, String code) {
    return DiagnosisBuilder.builder()
        .code(code)
        .system(CodeSystem.ICD_10)
        .position(position)
        .role(position == 1 ? DiagnosisRole.PRINCIPAL : DiagnosisRole.OTHER)
        .build();
  }

  static ServiceLine line(int number, String code, long cents) {
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode(code)
        .charge(Optional.of(new Money(cents)))
        .units(BigDecimal.ONE)
        .unit("UN")
        .placeOfService("11")
        .diagnosisPointers(List.of(1))
        .period(Optional.of(Period.of(DAY)))
        .build();
  }
}
