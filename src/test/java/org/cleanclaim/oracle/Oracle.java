package org.cleanclaim.oracle;

import java.util.List;

/**
 * An ordinary program that judges professional claims by the published logic of NCCI pairs, unit
 * limits, add-on codes, code validity, bilateral and PC/TC indicators. It was written from the
 * published descriptions, not from the rules, and shares no code with them. Thread-safe.
 */
final class Oracle {
  private final PairEdits pairs;
  private final UnitEdits units;
  private final AddOnEdits addOns;
  private final CodeEdits codes;
  private final BilateralEdits sides;
  private final ComponentEdits components;

  Oracle(OracleTables tables) {
    pairs = new PairEdits(tables);
    units = new UnitEdits(tables);
    addOns = new AddOnEdits(tables);
    codes = new CodeEdits(tables);
    sides = new BilateralEdits(tables, units, addOns);
    components = new ComponentEdits(tables);
  }

  /** All findings on a claim, sorted. */
  List<OracleFinding> judge(OracleClaim claim) {
    Findings findings = new Findings(claim.id());
    pairs.judge(claim, findings);
    units.judge(claim, findings);
    addOns.judge(claim, findings);
    codes.judge(claim, findings);
    sides.judge(claim, findings);
    components.judge(claim, findings);
    return findings.sorted();
  }
}
