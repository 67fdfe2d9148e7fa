package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Irregularity.Kind;

/** What a guide says of the elements of one segment: which, how long, which codes. */
final class ElementForms {
  /** The length of a composite, whose parts are measured instead. */
  static final short UNMEASURED = Short.MAX_VALUE;

  private final short[] most;
  private final long required;
  private final List<Part> parts;

  /**
   * @param most greatest length of each element, 0 for one that may not be used
   * @param required bits of the elements that must be there, the first being the lowest
   */
  ElementForms(short[] most, long required, List<Part> parts) {
    this.most = most.clone();
    this.required = required;
    this.parts = List.copyOf(parts);
  }

  /** An element, or a component of one, that has certain codes or must be there. */
  static final class Part {
    private final int element;
    private final int component;
    private final boolean required;
    private final int[] codes;

    /**
     * @param component 0 for the whole element
     * @param codes packed by {@link Ascii#packLong}; none for any text
     */
    Part(int element, int component, boolean required, int[] codes) {
      this.element = element;
      this.component = component;
      this.required = required;
      this.codes = codes.clone();
    }

    private boolean knows(int packed) {
      for (int code : codes) {
        if (code == packed) {
          return true;
        }
      }
      return codes.length == 0;
    }
  }

  /** Where what is found goes. */
  interface Found {
    void found(Kind kind, int element, int component);
  }

  /** Compares a segment with the guide. */
  void check(Segment segment, Found out) {
    long present = RawElements.present(segment, most);
    if (present < 0 || (required & ~present) != 0) {
      checkEach(segment, out);
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int packed = RawElements.packed(segment, part.element, part.component);
      if (packed != 0 && !part.knows(packed)) {
        out.found(Kind.CODE_UNKNOWN, part.element, part.component);
      } else if (packed == 0 && part.component > 0 && part.required && segment.has(part.element)) {
        out.found(Kind.ELEMENT_MISSING, part.element, part.component);
      }
    }
  }

  private void checkEach(Segment segment, Found out) {
    for (int i = 1; i <= Math.max(segment.elements(), most.length); i++) {
      boolean there = segment.has(i);
      int longest = i <= most.length ? most[i - 1] : 0;
      if (there && longest == 0) {
        out.found(Kind.ELEMENT_NOT_USED, i, 0);
      } else if (there && longest < UNMEASURED && segment.text(i).length() > longest) {
        out.found(Kind.ELEMENT_TOO_LONG, i, 0);
      } else if (!there && i < Long.SIZE && (required >>> (i - 1) & 1) != 0) {
        out.found(Kind.ELEMENT_MISSING, i, 0);
      }
    }
  }
}
