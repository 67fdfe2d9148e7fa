package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.Submission;
import org.cleanclaim.claim.SubmissionBuilder;
import org.cleanclaim.generate.catalogue.Window;

/** What a claim states beside its lines because of them. */
final class Statements {
  private static final Set<String> MAMMOGRAMS = Set.of("77063", "77065", "77066", "77067");
  private static final ReferenceNumber MAMMOGRAPHY_CENTER =
      new ReferenceNumber(ReferenceKind.MAMMOGRAPHY_CERTIFICATION, "EW", "123456", null);
  private static final String INPATIENT = "21";
  private static final int LONGEST_STAY_BEFORE = 3;
  private static final int LONGEST_TREATMENT_BEFORE = 60;

  private Statements() {}

  static Submission submission(Window window) {
    return SubmissionBuilder.builder()
        .submitterId("GENERATE1")
        .submitterName("CLEANCLAIM GENERATE")
        .receiverId("MEDICARE1")
        .receiverName("MEDICARE")
        .purpose("00")
        .guide("005010X222A1")
        .created(Optional.of(window.written()))
        .build();
  }

  /** The certificate of the laboratory or the mammography center. */
  static List<ReferenceNumber> references(Practice practice, List<LineDraft> lines) {
    for (LineDraft line : lines) {
      if (line.service.is("laboratory") && practice.certificate().isPresent()) {
        return List.of(practice.certificate().get());
      }
      if (MAMMOGRAMS.contains(line.service.code())) {
        return List.of(MAMMOGRAPHY_CENTER);
      }
    }
    return List.of();
  }

  /** When the patient was admitted, or first treated. */
  static List<DatedEvent> dates(
      Practice practice, String place, LocalDate day, SplittableRandom random) {
    if (place.equals(INPATIENT)) {
      LocalDate admitted = day.minusDays(random.nextInt(LONGEST_STAY_BEFORE));
      return List.of(event(DateKind.ADMISSION, "435", admitted));
    }
    LocalDate begun = day.minusDays(random.nextInt(LONGEST_TREATMENT_BEFORE));
    return practice.specialty().statesFirstTreatment()
        ? List.of(event(DateKind.INITIAL_TREATMENT, "454", begun))
        : List.of();
  }

  private static DatedEvent event(DateKind kind, String qualifier, LocalDate day) {
    return new DatedEvent(kind, qualifier, Period.of(day), null);
  }
}
