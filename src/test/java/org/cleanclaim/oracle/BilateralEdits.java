package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cleanclaim.oracle.OracleTables.Fee;
import org.cleanclaim.oracle.OracleTables.Limit;

/**
 * Bilateral indicators of Medicare's fee schedule (4.2.1 as verified). 50 on 0, 2 and 9 is wrong
 * use; on 3 it is wrong on the second of two lines; with units or a side on 1 and 3 it is a
 * question of form. RT and LT on two lines are a question of form or price for 0, 1 and 2, and on
 * one line for all but 3. Two units of 1 and 2 without a side say both sides. Lines that say that
 * they stand apart or repeat (59, XS, 76, 77) are no two sides, nor is postoperative care (55);
 * surgery centers bill sides on two lines; add-ons are judged as such; units above the limit as
 * well.
 */
final class BilateralEdits {
  private static final String SURGERY_CENTER = "261QA1903X";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Set<String> ANATOMIC =
      Set.of(
          "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA",
          "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LT", "RT", "LC", "LD", "LM", "RC",
          "RI");

  private final OracleTables tables;
  private final UnitEdits units;
  private final AddOnEdits addOns;

  BilateralEdits(OracleTables tables, UnitEdits units, AddOnEdits addOns) {
    this.tables = tables;
    this.units = units;
    this.addOns = addOns;
  }

  void judge(OracleClaim claim, Findings findings) {
    if (!claim.isMedicare()) {
      return;
    }
    for (OracleLine line : claim.lines()) {
      Fee fee = line.from().isEmpty() ? null : tables.fee(line.code(), line.from());
      if (fee != null) {
        if (line.has("50")) {
          fifty(claim, line, fee.bilateral(), findings);
        } else {
          sides(claim, line, fee.bilateral(), findings);
          twoUnits(claim, line, fee.bilateral(), findings);
        }
      }
    }
  }

  private void fifty(OracleClaim claim, OracleLine line, String indicator, Findings findings) {
    boolean both = indicator.equals("1") || indicator.equals("3");
    boolean addOn = addOns.isAddOn(line);
    if (!both && !addOn) {
      findings.add(line.number(), Edit.valueOf("FIFTY_ON_" + indicator), line.code());
    }
    if (both && !addOn && (line.has("LT") || line.has("RT"))) {
      findings.add(line.number(), Edit.FIFTY_WITH_SIDE, line.code());
    }
    boolean moreUnits = line.units().compareTo(BigDecimal.ONE) > 0 && line.days() <= 1;
    if (both && !addOn && moreUnits && !isOverLimit(claim, line, line.units(), false)) {
      findings.add(line.number(), Edit.FIFTY_WITH_UNITS, line.code());
    }
    if (both && line.place().equals("24") && claim.billingTaxonomy().equals(SURGERY_CENTER)) {
      findings.add(line.number(), Edit.FIFTY_IN_SURGERY_CENTER, line.code());
    }
    if (indicator.equals("3") && !standsApart(line)) {
      for (OracleLine other : claim.lines(line.code(), line.from(), line.npi())) {
        if (other.number() < line.number() && !other.has("50")) {
          findings.add(
              line.number(), Edit.FIFTY_ON_SECOND_LINE, line.code() + " after " + other.number());
        }
      }
    }
  }

  private void sides(OracleClaim claim, OracleLine line, String indicator, Findings findings) {
    if (line.has("LT") && line.has("RT") && !indicator.equals("3")) {
      findings.add(line.number(), Edit.SIDES_ON_ONE_LINE, line.code());
    }
    if (!List.of("0", "1", "2").contains(indicator)
        || claim.billingTaxonomy().equals(SURGERY_CENTER)
        || line.has("55")
        || standsApart(line)) {
      return;
    }
    BigDecimal ofDay = BigDecimal.ZERO;
    for (OracleLine other : claim.lines(line.code(), line.from(), line.npi())) {
      ofDay = ofDay.add(counts(other) ? other.units() : BigDecimal.ZERO);
    }
    for (OracleLine other : claim.lines(line.code(), line.from(), line.npi())) {
      boolean opposite = (other.has("LT") && line.has("RT")) || (other.has("RT") && line.has("LT"));
      if (other.number() < line.number()
          && opposite
          && !other.has("50")
          && !other.has("55")
          && !standsApart(other)
          && !isOverLimit(claim, line, ofDay, true)) {
        findings.add(
            line.number(),
            Edit.valueOf("SIDES_OF_" + indicator),
            line.code() + (indicator.equals("1") ? " after " + other.number() : ""));
      }
    }
  }

  private void twoUnits(OracleClaim claim, OracleLine line, String indicator, Findings findings) {
    boolean says =
        line.units().compareTo(TWO) == 0
            && line.days() <= 1
            && line.modifiers().stream().noneMatch(ANATOMIC::contains)
            && !standsApart(line)
            && !addOns.isAddOn(line)
            && !claim.billingTaxonomy().equals(SURGERY_CENTER)
            && !isOverLimit(claim, line, TWO, false);
    if (says && (indicator.equals("1") || indicator.equals("2"))) {
      findings.add(line.number(), Edit.valueOf("TWO_UNITS_OF_" + indicator), line.code());
    }
  }

  private static boolean standsApart(OracleLine line) {
    return line.has("59") || line.has("XS") || line.has("76") || line.has("77");
  }

  /** Whether the line counts among the units of its day. */
  private static boolean counts(OracleLine line) {
    return line.days() <= 1 && !line.unit().equals("MJ") && !line.has("55");
  }

  private boolean isOverLimit(
      OracleClaim claim, OracleLine line, BigDecimal stated, boolean ofDayOnly) {
    Limit limit = units.limit(claim, line);
    return limit != null
        && limit.units().signum() > 0
        && limit.units().compareTo(stated) < 0
        && !(ofDayOnly && limit.indicator().equals("1"));
  }
}
