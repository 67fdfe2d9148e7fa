package org.cleanclaim.scrub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.claim.SubscriberBuilder;

/** Claims of few patients, days, physicians and codes, so that they meet one another. */
final class RandomClaims {
  private static final List<String> CODES =
      List.of("99203", "99213", "84439", "80053", "45385", "45380", "93000");
  private static final List<String> MODIFIERS = List.of("", "", "", "91", "XS", "25");
  private static final List<String> PHYSICIANS = List.of("1234567893", "1245319599");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 12);

  private final Random random;
  private final int ids;

  /**
   * @param ids how many ids there are; with few of them claims share one, and corrections find an
   *     original
   */
  private RandomClaims(Random random, int ids) {
    this.random = random;
    this.ids = ids;
  }

  static List<Claim> ofFewPatients(Random random, int count) {
    RandomClaims made = new RandomClaims(random, Math.max(12, count));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean again = i > 0 && random.nextInt(10) == 0;
      claims.add(again ? claims.get(random.nextInt(i)) : made.claim());
    }
    return claims;
  }

  private Claim claim() {
    boolean correction = random.nextInt(8) == 0;
    List<ServiceLine> lines = new ArrayList<>();
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      lines.add(line(lines.size() + 1));
    }
    return ClaimBuilder.builder()
        .id("C" + random.nextInt(ids))
        .file(random.nextBoolean() ? "a.837" : "b.837")
        .type(ClaimType.PROFESSIONAL)
        .frequencyCode(correction ? one(List.of("7", "8")) : "1")
        .placeOfService("11")
        .payer(PayerBuilder.builder().claimFilingIndicator("MB").build())
        .subscriber(SubscriberBuilder.builder().memberId("M" + random.nextInt(2)).build())
        .patient(
            PatientBuilder.builder()
                .relationship("18")
                .birthDate(Optional.of(LocalDate.of(1950, 3, 14)))
                .build())
        .providers(List.of(billing()))
        .diagnoses(
            List.of(new Diagnosis("I10", CodeSystem.ICD_10, 1, DiagnosisRole.PRINCIPAL, "", null)))
        .references(correction && random.nextBoolean() ? List.of(replaced()) : List.of())
        .lines(lines)
        .build();
  }

  private Provider billing() {
    return ProviderBuilder.builder()
        .role(ProviderRole.BILLING)
        .npi(one(PHYSICIANS))
        .taxonomyCode("207Q00000X")
        .build();
  }

  private ReferenceNumber replaced() {
    String id = "C" + random.nextInt(ids);
    return new ReferenceNumber(ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER, "F8", id, null);
  }

  private ServiceLine line(int number) {
    String modifier = one(MODIFIERS);
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode(one(CODES))
        .modifiers(modifier.isEmpty() ? List.of() : List.of(modifier))
        .units(BigDecimal.ONE)
        .placeOfService("11")
        .diagnosisPointers(List.of(1))
        .period(Optional.of(Period.of(FIRST_DAY.plusDays(random.nextInt(3)))))
        .performingNpi(one(PHYSICIANS))
        .build();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
