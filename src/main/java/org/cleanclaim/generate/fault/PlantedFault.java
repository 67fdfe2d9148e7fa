package org.cleanclaim.generate.fault;

import java.util.List;
import java.util.Map;

/**
 * A fault that was put into a claim.
 *
 * @param lines the lines that the edit speaks of, the one at fault first; empty when it is the
 *     whole claim
 * @param table published name of the table whose row is broken, {@code ""} when there is none
 * @param row its cells, or what was written instead of the right value
 */
public record PlantedFault(
    FaultKind kind, List<Integer> lines, String table, Map<String, String> row) {
  static PlantedFault ofRow(
      FaultKind kind, List<Integer> lines, String table, Map<String, String> row) {
    return new PlantedFault(kind, lines, table, row);
  }

  static PlantedFault ofValue(FaultKind kind, List<Integer> lines, String name, String value) {
    return new PlantedFault(kind, lines, "", Map.of(name, value));
  }
}
