package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/** The origin of a part that is one element or composite of one segment. */
final class ElementOrigin extends Origin {
  private final SegmentIndex index;
  private final int segment;
  private final int element;
  private final int component;

  /**
   * @param component 0 for an element without components, or for a composite of the HI segment,
   *     where each field has its own
   */
  ElementOrigin(SegmentIndex index, int segment, int element, int component) {
    this.index = index;
    this.segment = segment;
    this.element = element;
    this.component = component;
  }

  @Override
  public List<Location> locate(Field field) {
    boolean composite = component == 0 && index.id(segment) == SegmentId.HI;
    int part = composite ? componentOf(field) : component;
    return List.of(index.location(segment, name(index.id(segment), element, part)));
  }

  private static int componentOf(Field field) {
    return switch (field) {
      case PRESENT_ON_ADMISSION -> 9;
      case DATE, PROCEDURE_DATE -> 4;
      case AMOUNT -> 5;
      default -> 2;
    };
  }

  /** The name of an element as X12 writes it: {@code SV101-2}, {@code DTP03}. */
  static String name(SegmentId id, int element, int component) {
    String name = id.name() + (element < 10 ? "0" : "") + element;
    return component == 0 ? name : name + "-" + component;
  }
}
