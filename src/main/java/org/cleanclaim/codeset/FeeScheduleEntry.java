package org.cleanclaim.codeset;

import java.util.Map;

/**
 * A row of the Medicare Physician Fee Schedule: what its indicators say of a code. Rules read the
 * row without a modifier; 26, TC and 53 have rows of their own.
 *
 * @param modifier {@code ""}, 26, TC or 53
 * @param status A active, B bundled, C contractor-priced ... X
 * @param nonFacilityNa whether the service is rarely or never done outside a facility
 * @param facilityNa whether it is rarely or never done in a facility
 * @param pcTc professional and technical component, 0 to 9
 * @param globalDays 000, 010, 090, MMM, XXX, YYY, ZZZ
 * @param multipleProcedure modifier 51
 * @param bilateral modifier 50
 * @param assistant modifiers 80, 81, 82, AS
 * @param coSurgeon modifier 62
 * @param team modifier 66
 * @param endoscopyBase base code of an endoscopy family, {@code ""} when none
 * @param supervision of diagnostic tests
 */
public record FeeScheduleEntry(
    Edition edition,
    String procedureCode,
    String modifier,
    Term term,
    String status,
    boolean nonFacilityNa,
    boolean facilityNa,
    String pcTc,
    String globalDays,
    String multipleProcedure,
    String bilateral,
    String assistant,
    String coSurgeon,
    String team,
    String endoscopyBase,
    String supervision)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "procedureCode",
        procedureCode,
        "modifier",
        modifier,
        "status",
        status,
        "pcTc",
        pcTc,
        "globalDays",
        globalDays,
        "multipleProcedure",
        multipleProcedure,
        "bilateral",
        bilateral,
        "assistant",
        assistant,
        "coSurgeon",
        coSurgeon,
        "team",
        team);
  }
}
