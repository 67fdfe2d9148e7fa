package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.junit.jupiter.api.Test;

class TimeShiftTest {
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 15);

  private final Claim claim =
      ClaimBuilder.builder()
          .type(ClaimType.PROFESSIONAL)
          .patient(
              PatientBuilder.builder().birthDate(Optional.of(LocalDate.of(1950, 8, 14))).build())
          .lines(
              List.of(
                  ServiceLineBuilder.builder()
                      .number(1)
                      .period(Optional.of(Period.of(AUGUST)))
                      .build(),
                  ServiceLineBuilder.builder()
                      .number(2)
                      .period(Optional.of(new Period(AUGUST.plusDays(3), AUGUST.plusDays(5))))
                      .build()))
          .build();

  @Test
  void allDatesMoveTogether() {
    Claim moved = TimeShift.to(LocalDate.of(2026, 1, 10), claim);

    assertThat(moved.lines().get(0).dateOfService()).contains(LocalDate.of(2026, 1, 10));
    assertThat(moved.lines().get(1).period())
        .contains(new Period(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 15)));
    assertThat(moved.patient().ageOn(moved.date())).isEqualTo(claim.patient().ageOn(claim.date()));
  }

  @Test
  void aClaimWithoutADateStaysWhereItIs() {
    Claim undated = ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).build();

    assertThat(TimeShift.to(AUGUST, undated)).isEqualTo(undated);
  }
}
