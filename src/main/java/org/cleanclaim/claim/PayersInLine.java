package org.cleanclaim.claim;

import java.util.ArrayList;
import java.util.List;

/** The places in line of all payers of a claim: P first, S second, T third, A to H further. */
final class PayersInLine {
  private static final String ORDER = "PSTABCDEFGH";

  private final List<String> places = new ArrayList<>();

  PayersInLine(Claim claim) {
    places.add(claim.subscriber().responsibility());
    claim.otherPayers().forEach(other -> places.add(other.responsibility()));
  }

  boolean isTakenTwice(String place) {
    return places.indexOf(place) != places.lastIndexOf(place);
  }

  /** Whether somebody stands behind a place that nobody has. */
  boolean skipsAPlace() {
    int last = -1;
    for (String place : places) {
      last = Math.max(last, place.isEmpty() ? -1 : ORDER.indexOf(place));
    }
    for (int i = 0; i < last; i++) {
      if (!places.contains(ORDER.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }
}
