package org.cleanclaim.scrub.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.SubscriberBuilder;

/** Makes small claims of one patient, for tests about history. */
final class Visits {
  private static final String NPI = "1234567893";

  private Visits() {}

  static Claim visit(String id, LocalDate day) {
    return visit(id, day, "99213");
  }

  static Claim visit(String id, LocalDate day, String procedureCode) {
    Claim undated = undated(id);
    return undated.withLines(
        List.of(
            undated
                .lines()
                .get(0)
                .with(l -> l.procedureCode(procedureCode).period(Optional.of(Period.of(day))))));
  }

  static Claim undated(String id) {
    return ClaimBuilder.builder()
        .id(id)
        .file("day.csv")
        .type(ClaimType.PROFESSIONAL)
        .frequencyCode("1")
        .payer(PayerBuilder.builder().claimFilingIndicator("MB").build())
        .subscriber(member("1EG4TE5MK73"))
        .patient(
            PatientBuilder.builder()
                .relationship("18")
                .lastName("DOE")
                .birthDate(Optional.of(LocalDate.of(1950, 3, 14)))
                .build())
        .providers(List.of(ProviderBuilder.builder().role(ProviderRole.BILLING).npi(NPI).build()))
        .lines(
            List.of(
                ServiceLineBuilder.builder()
                    .number(1)
                    .procedureCode("99213")
                    .units(BigDecimal.ONE)
                    .performingNpi(NPI)
                    .build()))
        .build();
  }

  static Subscriber member(String id) {
    return SubscriberBuilder.builder().memberId(id).build();
  }

  static Claim dependent(Claim claim, String relationship, String firstName) {
    return claim.withPatient(
        claim.patient().with(p -> p.relationship(relationship).firstName(firstName)));
  }
}
