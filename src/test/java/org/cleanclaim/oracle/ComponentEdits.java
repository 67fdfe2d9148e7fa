package org.cleanclaim.oracle;

import org.cleanclaim.oracle.OracleTables.Fee;

/**
 * PC/TC indicators (4.2): 26 only with 1 and 6, TC only with 1, never both on a line. A laboratory
 * test whose interpretation the fee schedule pays has a row of its own for 26, with indicator 6.
 */
final class ComponentEdits {
  private final OracleTables tables;

  ComponentEdits(OracleTables tables) {
    this.tables = tables;
  }

  void judge(OracleClaim claim, Findings findings) {
    if (!claim.isMedicare()) {
      return;
    }
    for (OracleLine line : claim.lines()) {
      boolean professional = line.has("26");
      boolean technical = line.has("TC");
      if (line.from().isEmpty() || !(professional || technical)) {
        continue;
      }
      if (professional && technical) {
        findings.add(line.number(), Edit.COMPONENTS_TOGETHER, "26 TC");
      }
      Fee fee = tables.fee(line.code(), line.from());
      if (fee != null) {
        judge(line, fee, professional, technical, findings);
      }
    }
  }

  private void judge(
      OracleLine line, Fee fee, boolean professional, boolean technical, Findings findings) {
    Fee interpretation = tables.fee(line.code(), "26", line.from());
    boolean interpreted = interpretation != null && interpretation.pcTc().equals("6");
    boolean split = fee.pcTc().equals("1");
    if (professional && !split && !fee.pcTc().equals("6") && !interpreted) {
      findings.add(line.number(), Edit.COMPONENT_26, line.code());
    }
    if (technical && !split) {
      findings.add(line.number(), Edit.COMPONENT_TC, line.code());
    }
  }
}
