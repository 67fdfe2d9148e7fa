package org.cleanclaim.generate.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.ProcedureProfile.ColumnTwo;

/**
 * A procedure code as it may be billed through the whole window.
 *
 * @param number unique within the catalogue
 * @param status of the fee schedule, {@code ""} for a code that only HCPCS lists
 * @param mostUnits limit for practitioners, -1 when none is published
 * @param mostUnitsOfSupplier limit for equipment suppliers, -1 when none is published
 * @param addOnType 1 the list of primaries is closed, 3 the contractor may add to it; {@code ""}
 *     when it is no add-on
 * @param primaries codes that an add-on needs one of; empty for any other code
 * @param lists the short lists that name the code, and what they say of it
 * @param pairs its PTP edits as column one
 * @param topic what it is given for
 * @param price of one unit, cents
 */
public record Service(
    int number,
    String code,
    String status,
    String pcTc,
    String globalDays,
    String bilateral,
    boolean notInOffice,
    boolean notInFacility,
    int mostUnits,
    int mostUnitsOfSupplier,
    String addOnType,
    Set<String> primaries,
    Map<String, String> lists,
    List<Coverage> coverages,
    ColumnTwo pairs,
    Optional<Topic> topic,
    long price) {
  private static final Set<String> SURGICAL = Set.of("000", "010", "090");

  /** Whether both are the same code. */
  public boolean isSameAs(Service other) {
    return number == other.number;
  }

  public boolean isAddOn() {
    return !primaries.isEmpty();
  }

  public boolean isVisit() {
    return lists.containsKey("evaluation-and-management");
  }

  public boolean isAnesthesia() {
    return lists.containsKey("anesthesia");
  }

  public boolean isSurgery() {
    return SURGICAL.contains(globalDays);
  }

  public boolean isMajorSurgery() {
    return globalDays.equals("090");
  }

  /** Whether 26 and TC split it. */
  public boolean hasComponents() {
    return pcTc.equals("1");
  }

  /** Whether each side of the body may be billed. */
  public boolean hasSides() {
    return bilateral.equals("1");
  }

  public boolean is(String list) {
    return lists.containsKey(list);
  }

  public int mostUnits(boolean ofSupplier) {
    return ofSupplier ? mostUnitsOfSupplier : mostUnits;
  }
}
