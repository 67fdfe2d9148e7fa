package org.cleanclaim.codeset;

import java.util.Map;
import java.util.Set;

/**
 * An add-on code and the primary codes that it may be billed with.
 *
 * @param type 1 the list is closed, 2 the contractor defines it, 3 the contractor may add to it
 * @param primaryCodes those in force through the row's term; empty for type 2
 */
public record AddOnEdit(
    Edition edition, String addOnCode, Term term, String type, Set<String> primaryCodes)
    implements ReferenceRow {
  private static final int SHOWN = 12;

  public AddOnEdit {
    primaryCodes = Set.copyOf(primaryCodes);
  }

  @Override
  public Map<String, String> cells() {
    String some = String.join(" ", primaryCodes.stream().sorted().limit(SHOWN).toList());
    String more =
        primaryCodes.size() > SHOWN ? " and " + (primaryCodes.size() - SHOWN) + " more" : "";
    return Cells.of(term, "addOnCode", addOnCode, "type", type, "primaryCodes", some + more);
  }
}
