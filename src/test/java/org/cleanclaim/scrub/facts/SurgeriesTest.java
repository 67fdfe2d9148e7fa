package org.cleanclaim.scrub.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.claim.SubscriberBuilder;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.PerioperativeService;
import org.cleanclaim.codeset.PerioperativeService.Phase;
import org.cleanclaim.codeset.Surgery;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.SeenHistory;
import org.junit.jupiter.api.Test;

/** The nearest operations are those that a look at every operation finds. */
class SurgeriesTest {
  private static final int CLAIMS = 400;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

  /** Operations of 0, 10 and 90 days, and a visit. */
  private static final List<String> CODES = List.of("11102", "17000", "10060", "27447", "99213");

  private static final List<String> MODIFIERS = List.of("", "", "", "53", "54", "55", "78", "AS");
  private static final List<String> PHYSICIANS = List.of("1234567893", "1245319599", "");
  private static final List<String> SPECIALTIES = List.of("207Q00000X", "208600000X", "");

  private final Random random = new Random(11);

  @Test
  void theNearestOperationOfEachPhaseIsFound() throws Exception {
    int found = 0;
    int earlier = 0;
    try (CodeSets codeSets = StarterCodeSets.open()) {
      for (int i = 0; i < CLAIMS; i++) {
        Claim claim = claim("C" + i, 1 + random.nextInt(8));
        HistoryIndex index = new HistoryIndex(true);
        for (int prior = random.nextInt(3); prior > 0; prior--) {
          index.addSubmitted(claim("P" + prior, 1 + random.nextInt(3)));
        }
        SeenHistory history = index.historyOf(claim, 0).seenBy(claim, claim);
        List<PerioperativeService> expected = services(claim, history, codeSets);

        assertThat(
                ClaimFacts.of(claim, history, codeSets).stream()
                    .filter(PerioperativeService.class::isInstance))
            .containsExactlyElementsOf(expected);
        found += expected.size();
        earlier += (int) expected.stream().filter(s -> s.surgery().onEarlierClaim()).count();
      }
    }
    assertThat(found).isGreaterThan(CLAIMS);
    assertThat(earlier).isGreaterThan(CLAIMS / 8);
  }

  /** Every line beside every operation. */
  private static List<PerioperativeService> services(
      Claim claim, SeenHistory history, CodeSets codeSets) {
    List<PerioperativeService> services = new ArrayList<>();
    for (ServiceLine line : claim.lines()) {
      Map<Phase, PerioperativeService> nearest = new EnumMap<>(Phase.class);
      for (ServiceLine other : claim.lines()) {
        if (other.number() != line.number() && sameSurgeon(claim, line, other)) {
          operation(codeSets, other.procedureCode(), day(other))
              .map(row -> surgery(row, claim, other))
              .ifPresent(surgery -> add(nearest, claim, line, surgery));
        }
      }
      for (PriorServiceLine prior : history.lines()) {
        if (prior.samePhysicianOrGroup(line, claim)) {
          operation(codeSets, prior.procedureCode(), prior.period().from())
              .map(row -> surgery(row, prior))
              .ifPresent(surgery -> add(nearest, claim, line, surgery));
        }
      }
      services.addAll(nearest.values());
    }
    return services;
  }

  private static void add(
      Map<Phase, PerioperativeService> nearest, Claim claim, ServiceLine line, Surgery surgery) {
    long days = ChronoUnit.DAYS.between(surgery.day(), day(line));
    if (surgery.covers(days)) {
      nearest.merge(
          new PerioperativeService(line, surgery, days, List.of()).phase(),
          new PerioperativeService(line, surgery, days, claim.diagnosisCodesOf(line)),
          (one, two) -> Math.abs(two.daysAfter()) < Math.abs(one.daysAfter()) ? two : one);
    }
  }

  private static boolean sameSurgeon(Claim claim, ServiceLine one, ServiceLine other) {
    String specialty = claim.performerTaxonomy(one);
    return (!one.performingNpi().isEmpty() && one.performingNpi().equals(other.performingNpi()))
        || (!specialty.isEmpty() && specialty.equals(claim.performerTaxonomy(other)));
  }

  private static Optional<FeeScheduleEntry> operation(
      CodeSets codeSets, String code, LocalDate day) {
    return codeSets.procedure(code).feeSchedule().stream()
        .filter(row -> row.modifier().isEmpty() && row.term().contains(day))
        .filter(row -> List.of("000", "010", "090").contains(row.globalDays()))
        .findFirst();
  }

  private static Surgery surgery(FeeScheduleEntry row, Claim claim, ServiceLine line) {
    return new Surgery(
        row,
        day(line),
        line.modifiers(),
        claim.diagnosisCodesOf(line),
        false,
        "line " + line.number());
  }

  private static Surgery surgery(FeeScheduleEntry row, PriorServiceLine prior) {
    return new Surgery(
        row, prior.period().from(), prior.modifiers(), prior.diagnosisCodes(), true, prior.words());
  }

  private static LocalDate day(ServiceLine line) {
    return line.period().orElseThrow().from();
  }

  private Claim claim(String id, int count) {
    List<ServiceLine> lines = new ArrayList<>();
    while (lines.size() < count) {
      lines.add(line(lines.size() + 1));
    }
    return ClaimBuilder.builder()
        .id(id)
        .file("a.837")
        .type(ClaimType.PROFESSIONAL)
        .frequencyCode("1")
        .subscriber(SubscriberBuilder.builder().memberId("M1").build())
        .patient(
            PatientBuilder.builder()
                .relationship("18")
                .birthDate(Optional.of(LocalDate.of(1950, 3, 14)))
                .build())
        .providers(List.of(provider(ProviderRole.BILLING, one(PHYSICIANS.subList(0, 2)))))
        .lines(lines)
        .build();
  }

  private ServiceLine line(int number) {
    String npi = one(PHYSICIANS);
    String modifier = one(MODIFIERS);
    boolean near = random.nextBoolean();
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode(one(CODES))
        .modifiers(modifier.isEmpty() ? List.of() : List.of(modifier))
        .units(BigDecimal.ONE)
        .period(Optional.of(Period.of(FIRST_DAY.plusDays(random.nextInt(near ? 4 : 120)))))
        .providers(List.of(provider(ProviderRole.RENDERING, npi)))
        .performingNpi(npi)
        .build();
  }

  private Provider provider(ProviderRole role, String npi) {
    return ProviderBuilder.builder().role(role).npi(npi).taxonomyCode(one(SPECIALTIES)).build();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
