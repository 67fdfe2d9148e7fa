package org.cleanclaim.intake.x12;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Irregularity.Kind;

/** Compares the headers of interchanges, groups and transactions with what X12 says of them. */
final class EnvelopeForms {
  private static final int[] INTERCHANGE = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};
  private static final Pattern GUIDE =
      Pattern.compile("005010X(222|223|224|291|292|298|299|300)(A[1-3])?");

  private final Set<String> interchanges = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> transactions = new HashSet<>();
  private List<Irregularity> ofGroup = List.of();
  private String guide = "";

  List<Irregularity> interchange(Segment isa) {
    groups.clear();
    List<Irregularity> found = List.of();
    for (int i = 1; i <= INTERCHANGE.length; i++) {
      if (RawElements.length(isa, i) != INTERCHANGE[i - 1]) {
        found = plus(found, Kind.ELEMENT_LENGTH, isa, i);
      }
    }
    if (!isa.text(12).equals("00501")) {
      found = plus(found, Kind.CODE_UNKNOWN, isa, 12);
    }
    if (!isa.text(15).equals("P") && !isa.text(15).equals("T")) {
      found = plus(found, Kind.CODE_UNKNOWN, isa, 15);
    }
    return interchanges.add(isa.text(13)) ? found : plus(found, Kind.NUMBER_REPEATED, isa, 13);
  }

  /** Compares GS; what is said of claims only waits until the first claims of the group. */
  List<Irregularity> group(Segment gs) {
    transactions.clear();
    guide = gs.code(8);
    ofGroup = List.of();
    if (!gs.code(1).equals("HC")) {
      ofGroup = plus(ofGroup, Kind.CODE_UNKNOWN, gs, 1);
    }
    if (!GUIDE.matcher(guide).matches()) {
      ofGroup = plus(ofGroup, Kind.CODE_UNKNOWN, gs, 8);
    }
    return groups.add(gs.text(6)) ? List.of() : plus(List.of(), Kind.NUMBER_REPEATED, gs, 6);
  }

  /** Compares ST of a transaction of claims. */
  List<Irregularity> transaction(Segment st) {
    List<Irregularity> found = ofGroup;
    ofGroup = List.of();
    if (!guide.isEmpty() && !st.code(3).equals(guide)) {
      found = plus(found, Kind.VERSION_DIFFERS, st, 3);
    }
    return transactions.add(st.text(2)) ? found : plus(found, Kind.NUMBER_REPEATED, st, 2);
  }

  private static List<Irregularity> plus(
      List<Irregularity> list, Kind kind, Segment segment, int element) {
    String id = segment.id().name();
    String name = ElementOrigin.name(segment.id(), element, 0);
    return Lists.plus(
        list,
        new Irregularity(
            kind, "", id, name, segment.text(element), 0, PlaceOrigin.of(segment, name)));
  }
}
