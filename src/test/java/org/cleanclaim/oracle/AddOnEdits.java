package org.cleanclaim.oracle;

import java.util.List;
import org.cleanclaim.oracle.OracleTables.AddOn;

/**
 * Add-on code edits of Medicare (AOC-1 to AOC-6): the add-on needs a listed primary code of the day
 * by the same provider. Type 1 lists are closed, but for critical care, which a colleague's claim
 * may carry (AOC-4); for type 2 the contractor says, for type 3 he may say more. 51 never, and 50
 * since 2020 not, belong on an add-on.
 */
final class AddOnEdits {
  private static final String SHARED_IN_GROUP = "99292";
  private static final String NO_FIFTY_SINCE = "20200101";

  private final OracleTables tables;

  AddOnEdits(OracleTables tables) {
    this.tables = tables;
  }

  boolean isAddOn(OracleLine line) {
    return !line.from().isEmpty() && !tables.addOns(line.code(), line.from()).isEmpty();
  }

  void judge(OracleClaim claim, Findings findings) {
    if (!claim.isMedicare()) {
      return;
    }
    for (OracleLine line : claim.lines()) {
      if (line.from().isEmpty()) {
        continue;
      }
      List<AddOn> edits = tables.addOns(line.code(), line.from());
      if (!edits.isEmpty()) {
        judge(claim, line, edits, findings);
      }
    }
  }

  private static void judge(
      OracleClaim claim, OracleLine line, List<AddOn> edits, Findings findings) {
    for (String type : List.of("1", "2", "3")) {
      List<AddOn> ofType = edits.stream().filter(edit -> edit.type().equals(type)).toList();
      if (!ofType.isEmpty()) {
        boolean primary =
            ofType.stream()
                .anyMatch(edit -> !claim.lines(edit.primary(), line.from(), line.npi()).isEmpty());
        if (type.equals("2") || !primary) {
          findings.add(line.number(), edit(type, line), line.code());
        }
      }
    }
    for (String modifier : line.modifiers()) {
      if ((modifier.equals("51") || modifier.equals("50"))
          && line.from().compareTo(NO_FIFTY_SINCE) >= 0) {
        findings.add(line.number(), Edit.ADD_ON_MODIFIER, line.code() + " " + modifier);
      }
    }
  }

  private static Edit edit(String type, OracleLine line) {
    return switch (type) {
      case "1" ->
          line.code().equals(SHARED_IN_GROUP) ? Edit.ADD_ON_OF_COLLEAGUE : Edit.ADD_ON_ALONE;
      case "2" -> Edit.ADD_ON_BY_CONTRACTOR;
      default -> Edit.ADD_ON_NOT_LISTED;
    };
  }
}
