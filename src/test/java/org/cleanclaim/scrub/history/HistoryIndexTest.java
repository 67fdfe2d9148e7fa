package org.cleanclaim.scrub.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.InstitutionalDetailBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.junit.jupiter.api.Test;

/** Which services a claim sees of its patient's other claims. */
class HistoryIndexTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 15);
  private static final int NOT_BESIDE = Integer.MAX_VALUE;

  private final HistoryIndex index = new HistoryIndex(true);

  @Test
  void aPatientIsKnownByMemberIdAndBirthDateWhateverTheName() {
    index.addSubmitted(
        Visits.visit("OLD", DAY.minusDays(9)).withSubscriber(Visits.member("a-1 b")));
    Claim judged = Visits.visit("NEW", DAY).withSubscriber(Visits.member("A1B"));

    assertThat(seen(judged)).containsExactly("OLD");
    assertThat(seen(judged.withPatient(judged.patient().withLastName("MARRIED")))).hasSize(1);
    assertThat(seen(judged.withSubscriber(Visits.member("A1C")))).isEmpty();
    assertThat(seen(judged.withPatient(judged.patient().withBirthDate(Optional.of(DAY)))))
        .isEmpty();
  }

  @Test
  void aClaimWithoutMemberIdOrBirthDateMatchesNobodyAndSaysSo() {
    Claim nameless = Visits.visit("OLD", DAY).withSubscriber(Visits.member(""));
    Claim ageless =
        Visits.visit("OLD", DAY)
            .withPatient(Visits.visit("OLD", DAY).patient().withBirthDate(Optional.empty()));
    index.addSubmitted(nameless);
    index.addSubmitted(ageless);

    for (Claim judged : List.of(nameless.withId("NEW"), ageless.withId("NEW"))) {
      SeenHistory history = index.historyOf(judged, NOT_BESIDE).seenBy(judged, judged);
      assertThat(history.lines()).isEmpty();
      assertThat(history.gap()).contains(HistoryGap.PATIENT_UNKNOWN);
    }
    assertThat(index.submitted()).isEqualTo(new HistoryIndex.Size(2, 2, 0, 2));
  }

  @Test
  void aDependentIsNeitherTheMemberNorAnotherDependent() {
    Claim member = Visits.visit("MEMBER", DAY);
    Claim spouse = Visits.dependent(member.withId("SPOUSE"), "01", "JOHN");
    Claim twin = Visits.dependent(member.withId("TWIN"), "19", "ANN");
    List.of(member, spouse, twin).forEach(index::addSubmitted);

    assertThat(seen(member.withId("NEW"))).containsExactly("MEMBER");
    assertThat(seen(Visits.dependent(member.withId("NEW"), "01", "John")))
        .containsExactly("SPOUSE");
    assertThat(seen(Visits.dependent(member.withId("NEW"), "19", "EVE"))).isEmpty();
  }

  @Test
  void onlyWhatBeganUpToTheLastDayIsSeenInTheOrderOfDays() {
    index.addSubmitted(Visits.visit("AFTER", DAY.plusDays(1)));
    index.addSubmitted(Visits.visit("SAME", DAY));
    index.addSubmitted(Visits.visit("BEFORE", DAY.minusYears(2)));

    assertThat(seen(Visits.visit("NEW", DAY))).containsExactly("BEFORE", "SAME");
    assertThat(seen(Visits.visit("NEW", DAY.minusYears(3)))).isEmpty();
  }

  @Test
  void aLineWithoutDaysTakesTheStatementPeriodAndOneWithoutEitherIsLeftOut() {
    Period stay = new Period(DAY.minusDays(4), DAY.minusDays(1));
    Claim undated = Visits.undated("UNDATED");
    index.addSubmitted(undated);
    index.addSubmitted(
        undated
            .withId("STAY")
            .withInstitutional(
                InstitutionalDetailBuilder.builder().statementPeriod(Optional.of(stay)).build()));

    Claim judged = Visits.visit("NEW", DAY);
    assertThat(index.historyOf(judged, NOT_BESIDE).seenBy(judged, judged).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.period()).isEqualTo(stay));
  }

  @Test
  void aClaimThatWasSentBeforeIsNotItsOwnHistoryUnlessItSaysSomethingElse() {
    Claim sent = Visits.visit("SAME", DAY);
    index.addSubmitted(sent.withFile("sent.837"));

    assertThat(seen(sent)).isEmpty();
    assertThat(seen(sent.withLines(Visits.visit("SAME", DAY.plusDays(1)).lines())))
        .containsExactly("SAME");
    assertThat(seen(sent.withId("OTHER"))).containsExactly("SAME");
  }

  @Test
  void ofTwoEqualClaimsOfOneInputOnlyTheLaterSeesTheOther() {
    Claim claim = Visits.visit("TWICE", DAY);
    int first = index.addBeside(claim);
    int second = index.addBeside(claim);

    assertThat(seen(claim, first)).isEmpty();
    assertThat(seen(claim, second)).containsExactly("TWICE");
  }

  @Test
  void aReplacementTakesThePlaceOfTheClaimThatItNames() {
    index.addSubmitted(Visits.visit("FIRST", DAY));
    index.addSubmitted(correction("SECOND", "7", "FIRST"));
    index.addSubmitted(Visits.visit("OTHER", DAY));

    assertThat(seen(Visits.visit("NEW", DAY))).containsExactly("OTHER", "SECOND");
    assertThat(seen(Visits.visit("FIRST", DAY))).containsExactly("OTHER");
  }

  @Test
  void aVoidTakesTheClaimThatItNamesAndItselfAway() {
    index.addSubmitted(Visits.visit("FIRST", DAY));
    index.addSubmitted(correction("SECOND", "8", "FIRST"));

    assertThat(seen(Visits.visit("NEW", DAY))).isEmpty();
  }

  @Test
  void aReplacementUnderItsOwnIdTakesThePlaceOfTheOriginalOfThatDay() {
    index.addSubmitted(Visits.visit("SAME", DAY));
    index.addSubmitted(Visits.visit("SAME", DAY.minusYears(1)));
    index.addSubmitted(correction("SAME", "7", "PAYER NUMBER").withPlaceOfService("22"));

    assertThat(days(Visits.visit("NEW", DAY))).containsExactly(DAY.minusYears(1), DAY);
  }

  @Test
  void aReplacementThatNamesNoneTakesThePlaceOfTheOneThatLooksLikeIt() {
    index.addSubmitted(Visits.visit("FIRST", DAY));
    index.addSubmitted(Visits.visit("OTHER", DAY, "93000"));
    Claim replacement = correction("SECOND", "7", "PAYER NUMBER");

    assertThat(seen(replacement)).containsExactly("OTHER");
    index.addSubmitted(replacement);
    assertThat(seen(Visits.visit("NEW", DAY.plusDays(1)))).containsExactly("OTHER", "SECOND");
  }

  @Test
  void historyMovesInTimeWithTheClaim() {
    index.addSubmitted(Visits.visit("OLD", DAY.minusDays(9)));
    Claim judged = Visits.visit("NEW", DAY);
    Claim moved = Visits.visit("NEW", DAY.plusDays(100));

    assertThat(index.historyOf(judged, NOT_BESIDE).seenBy(judged, moved).lines())
        .extracting(l -> l.period().from())
        .containsExactly(DAY.plusDays(91));
  }

  @Test
  void withoutHistoryTheOtherClaimsOfTheInputAreSeenAndTheRestIsNotKnown() {
    HistoryIndex inputOnly = new HistoryIndex(false);
    Claim judged = Visits.visit("NEW", DAY);
    int number = inputOnly.addBeside(judged);
    inputOnly.addBeside(Visits.visit("OLD", DAY.minusDays(9)));

    SeenHistory history = inputOnly.historyOf(judged, number).seenBy(judged, judged);
    assertThat(history.lines()).extracting(PriorServiceLine::claimId).containsExactly("OLD");
    assertThat(history.gap()).contains(HistoryGap.NONE_GIVEN);
    assertThat(index.historyOf(judged, number).seenBy(judged, judged).gap()).isEmpty();
  }

  private static Claim correction(String id, String frequency, String replaces) {
    ReferenceNumber reference =
        new ReferenceNumber(ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER, "F8", replaces, null);
    return Visits.visit(id, DAY)
        .with(c -> c.frequencyCode(frequency).references(List.of(reference)));
  }

  private List<String> seen(Claim judged) {
    return seen(judged, NOT_BESIDE);
  }

  private List<String> seen(Claim judged, int number) {
    return index.historyOf(judged, number).seenBy(judged, judged).lines().stream()
        .map(PriorServiceLine::claimId)
        .toList();
  }

  private List<LocalDate> days(Claim judged) {
    return index.historyOf(judged, NOT_BESIDE).seenBy(judged, judged).lines().stream()
        .map(l -> l.period().from())
        .toList();
  }
}
