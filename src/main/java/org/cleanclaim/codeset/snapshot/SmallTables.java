package org.cleanclaim.codeset.snapshot;

import java.util.List;
import org.cleanclaim.codeset.AgeRange;
import org.cleanclaim.codeset.ModifierCode;
import org.cleanclaim.codeset.PlaceOfServiceCode;

/** Reads the tables that are small enough to be held whole. */
final class SmallTables {
  private SmallTables() {}

  static List<AgeRange> ageRanges(Store store) {
    return store.held(
        "SELECT source, flag, effective, ended, from_age, through_age FROM age_range",
        (source, row) ->
            new AgeRange(
                source.edition(),
                row.getString(2),
                Terms.of(row, 3, 4),
                row.getInt(5),
                row.getInt(6)));
  }

  static List<PlaceOfServiceCode> places(Store store) {
    return store.held(
        "SELECT source, code, effective, ended, facility FROM place_of_service",
        (source, row) ->
            new PlaceOfServiceCode(
                source.edition(),
                row.getString(2),
                Terms.of(row, 3, 4),
                row.getString(5).equals("yes")));
  }

  static List<ModifierCode> modifiers(Store store) {
    return store.held(
        "SELECT source, code, effective, ended FROM modifier",
        (source, row) -> new ModifierCode(source.edition(), row.getString(2), Terms.of(row, 3, 4)));
  }
}
