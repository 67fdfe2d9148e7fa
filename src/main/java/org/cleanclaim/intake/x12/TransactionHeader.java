package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Submission;
import org.cleanclaim.claim.SubmissionBuilder;

/** What stands before the first HL of an 837: ST, BHT, submitter and receiver. */
final class TransactionHeader {
  private final Dates dates;
  private final String guide;
  private String submitterId = "";
  private String submitterName = "";
  private String receiverId = "";
  private String receiverName = "";
  private String purpose = "";
  private boolean encounter;
  private Optional<LocalDate> created = Optional.empty();
  private Optional<Submission> submission = Optional.empty();

  /**
   * @param guide ST03, else GS08
   */
  TransactionHeader(Dates dates, String guide) {
    this.dates = dates;
    this.guide = guide;
  }

  void accept(Segment segment) {
    submission = Optional.empty();
    switch (segment.id()) {
      case BHT -> {
        purpose = segment.code(2);
        created = dates.day(segment.text(4));
        encounter = segment.code(6).equals("RP");
      }
      case NM1 -> party(segment);
      default -> {}
    }
  }

  private void party(Segment segment) {
    switch (segment.code(1)) {
      case "41" -> {
        submitterName = segment.text(3);
        submitterId = segment.text(9);
      }
      case "40" -> {
        receiverName = segment.text(3);
        receiverId = segment.text(9);
      }
      default -> {}
    }
  }

  boolean isEncounter() {
    return encounter;
  }

  Optional<LocalDate> created() {
    return created;
  }

  Submission submission() {
    if (submission.isEmpty()) {
      submission =
          Optional.of(
              SubmissionBuilder.builder()
                  .submitterId(submitterId)
                  .submitterName(submitterName)
                  .receiverId(receiverId)
                  .receiverName(receiverName)
                  .purpose(purpose)
                  .guide(guide)
                  .created(created)
                  .build());
    }
    return submission.get();
  }

  /** The kind of a claim without service lines: by the guide, else by its facility qualifier. */
  ClaimType typeOf(ClaimStatement statement) {
    if (names("X223", "X292", "X299")) {
      return ClaimType.INSTITUTIONAL;
    }
    if (names("X224", "X300")) {
      return ClaimType.DENTAL;
    }
    boolean institutional = statement.facilityQualifier.equals("A") && !names("X222");
    return institutional ? ClaimType.INSTITUTIONAL : ClaimType.PROFESSIONAL;
  }

  private boolean names(String... guides) {
    for (String name : guides) {
      if (guide.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
