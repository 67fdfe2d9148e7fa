package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.oracle.OracleTables.Fee;
import org.cleanclaim.oracle.OracleTables.Limit;

/**
 * Medically unlikely edits (MUE-1 to MUE-8). Indicator 1 compares each line, 2 and 3 the sum of a
 * day over all lines of one code and provider, but those for postoperative care only (55). Zero
 * units means not payable in the setting. A line over several days is compared by its average.
 * Minutes are no units. Equipment suppliers have a table of their own; who sends equipment to none
 * of Medicare's known contractors is taken for one. What the fee schedule bundles, leaves to others
 * or does not cover (B, I, N) is no matter of units.
 */
final class UnitEdits {
  private static final String POSTOPERATIVE = "55";
  private static final String MINUTES = "MJ";
  private static final Set<String> PAID_BY_NOBODY = Set.of("B", "I", "N");

  private final OracleTables tables;

  UnitEdits(OracleTables tables) {
    this.tables = tables;
  }

  /** A code's limit on a line's day for this claim; null when there is none. */
  Limit limit(OracleClaim claim, OracleLine line) {
    if (!claim.isMedicare() || line.from().isEmpty()) {
      return null;
    }
    boolean supplier =
        tables.equipmentContractors.contains(claim.payer())
            || (!tables.contractors.contains(claim.payer()) && isEquipment(line.code()));
    return OracleTables.limit(
        supplier ? tables.supplierLimits : tables.practitionerLimits, line.code(), line.from());
  }

  private boolean isEquipment(String code) {
    Map.Entry<String, String> range = tables.equipment.floorEntry(code);
    return range != null && code.compareTo(range.getValue()) <= 0;
  }

  private boolean isPaidByNobody(OracleLine line) {
    Fee fee = tables.fee(line.code(), line.from());
    return fee != null && PAID_BY_NOBODY.contains(fee.status());
  }

  void judge(OracleClaim claim, Findings findings) {
    Map<String, List<OracleLine>> days = new LinkedHashMap<>();
    for (OracleLine line : claim.lines()) {
      Limit limit = limit(claim, line);
      if (limit == null) {
        continue;
      }
      if (limit.units().signum() == 0) {
        if (!isPaidByNobody(line)) {
          findings.add(line.number(), Edit.UNITS_ZERO, line.code());
        }
      } else if (!line.unit().equals(MINUTES) && line.days() > 1) {
        span(line, limit, findings);
      } else if (!line.unit().equals(MINUTES) && limit.indicator().equals("1")) {
        if (line.units().compareTo(limit.units()) > 0) {
          findings.add(line.number(), Edit.UNITS_OF_LINE, line.code());
        }
      } else if (!line.unit().equals(MINUTES) && !line.has(POSTOPERATIVE)) {
        days.computeIfAbsent(line.code() + line.from() + line.npi(), key -> new ArrayList<>(2))
            .add(line);
      }
    }
    days.values().forEach(lines -> day(lines, limit(claim, lines.get(0)), findings));
  }

  private static void span(OracleLine line, Limit limit, Findings findings) {
    BigDecimal average =
        line.units().divide(BigDecimal.valueOf(line.days()), MathContext.DECIMAL64);
    if (average.compareTo(limit.units()) > 0) {
      findings.add(line.number(), Edit.UNITS_OF_SPAN, line.code());
    }
  }

  private static void day(List<OracleLine> lines, Limit limit, Findings findings) {
    BigDecimal sum = BigDecimal.ZERO;
    for (OracleLine line : lines) {
      sum = sum.add(line.units());
    }
    if (sum.compareTo(limit.units()) > 0) {
      Edit edit =
          limit.indicator().equals("2") ? Edit.UNITS_OF_DAY_BY_POLICY : Edit.UNITS_OF_DAY_CLINICAL;
      findings.add(lines.get(0).number(), edit, lines.get(0).code());
    }
  }
}
