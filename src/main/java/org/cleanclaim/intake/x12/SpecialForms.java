package org.cleanclaim.intake.x12;

import org.cleanclaim.claim.Irregularity.Kind;

/** What a guide says of single segments beyond lengths and codes: DTP and HI. */
final class SpecialForms {
  private static final int DAY = Ascii.packLong("D8");
  private static final int SPAN = Ascii.packLong("RD8");
  private static final int DAY_LENGTH = 8;
  private static final int SPAN_LENGTH = 17;
  private static final int PRINCIPAL = Ascii.packLong("ABK");
  private static final int OTHER = Ascii.packLong("ABF");
  private static final int OLDER_PRINCIPAL = Ascii.packLong("BK");
  private static final int OLDER_OTHER = Ascii.packLong("BF");

  private SpecialForms() {}

  /** A date has the form that it announces; one that is absent has none. */
  static void checkDate(Segment dtp, ElementForms.Found out) {
    int form = RawElements.packed(dtp, 2, 0);
    int length = RawElements.length(dtp, 3);
    boolean odd = (form == DAY && length != DAY_LENGTH) || (form == SPAN && length != SPAN_LENGTH);
    if (odd && length > 0) {
      out.found(Kind.DATE_FORM, 3, 0);
    }
  }

  /** Codes stand without their point; behind a principal diagnosis stand others of its system. */
  static void checkCodes(Segment hi, ElementForms.Found out) {
    int first = RawElements.packed(hi, 1, 1);
    int other = first == PRINCIPAL ? OTHER : first == OLDER_PRINCIPAL ? OLDER_OTHER : 0;
    for (int i = 1; i <= hi.elements(); i++) {
      if (RawElements.hasPoint(hi, i)) {
        out.found(Kind.DECIMAL_POINT, i, 0);
      }
      if (i > 1 && other != 0 && hi.has(i) && RawElements.packed(hi, i, 1) != other) {
        out.found(Kind.CODE_UNKNOWN, i, 1);
      }
    }
  }
}
