package org.cleanclaim.codeset;

import java.util.Map;

/**
 * An ICD-10-CM code of one or more successive editions.
 *
 * @param code without the dot
 * @param valid whether it may stand on a claim; a heading may not
 * @param side of the body that it names
 * @param bothSides the code for both sides of what a right or left one names; {@code ""} when there
 *     is none
 */
public record DiagnosisCode(
    Edition edition, String code, Term term, boolean valid, Side side, String bothSides)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "code",
        code,
        "valid",
        valid ? "1" : "0",
        "side",
        side == Side.NONE ? "" : side.word(),
        "bothSides",
        bothSides);
  }
}
