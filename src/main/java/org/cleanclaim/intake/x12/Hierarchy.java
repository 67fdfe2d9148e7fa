package org.cleanclaim.intake.x12;

import org.cleanclaim.claim.Irregularity.Kind;

/** Follows the numbers of the hierarchical levels: one after the other, each below its parent. */
final class Hierarchy {
  private int last;
  private int billing;
  private int subscriber;
  private boolean subscriberHasChild;
  private boolean subscriberFoundChild;

  /** Compares HL with the levels before it. */
  void check(Segment hl, ElementForms.Found out) {
    int number = RawElements.number(hl, 1);
    if (number != last + 1) {
      out.found(Kind.NUMBER_SEQUENCE, 1, 0);
    }
    last = number < 0 ? last + 1 : number;
    int parent = RawElements.number(hl, 2);
    boolean hasChild = hl.text(4).equals("1");
    switch (RawElements.number(hl, 3)) {
      case 20 -> {
        finish(out);
        parentIs(!hl.has(2), out);
        billing = number;
      }
      case 22 -> {
        finish(out);
        parentIs(parent == billing, out);
        subscriber = number;
        subscriberHasChild = hasChild;
      }
      case 23 -> {
        parentIs(parent == subscriber, out);
        if (!subscriberHasChild && !subscriberFoundChild) {
          out.found(Kind.LEVEL_CHILD, 4, 0);
        }
        subscriberFoundChild = true;
      }
      default -> {}
    }
  }

  /** A subscriber's level ends: it must have the patient's level that it announced. */
  void finish(ElementForms.Found out) {
    if (subscriberHasChild && !subscriberFoundChild) {
      out.found(Kind.LEVEL_CHILD, 4, 0);
    }
    subscriberHasChild = false;
    subscriberFoundChild = false;
  }

  private static void parentIs(boolean right, ElementForms.Found out) {
    if (!right) {
      out.found(Kind.LEVEL_PARENT, 2, 0);
    }
  }
}
