package org.cleanclaim.claim;

import java.util.List;

/** One field of a part of a claim, as the thing that a finding points at. */
public record Citation(Citable part, Field citedField) implements Citable {
  @Override
  public Origin origin() {
    return part.origin();
  }

  @Override
  public List<Integer> lineNumbers() {
    return part.lineNumbers();
  }

  @Override
  public List<Location> locations(Field field) {
    return part.locations(field);
  }
}
