package org.cleanclaim.report.impact;

/**
 * A claim on which a rule says something else than before. Names the claim and the place, nothing
 * that stands there.
 *
 * @param claimId {@code ""} for an envelope
 * @param part {@code line 2}, {@code claim}, {@code interchange}
 * @param place where in the file: {@code segment 41 SV1, SV101-2, byte 1125}; {@code ""} when
 *     unknown
 */
public record Example(String claimId, String file, String part, String place) {
  /** The claim, part and place in one line. */
  String words() {
    String name = claimId.isEmpty() ? file : claimId + " (" + file + ")";
    return name + ", " + part + (place.isEmpty() ? "" : ", " + place);
  }
}
