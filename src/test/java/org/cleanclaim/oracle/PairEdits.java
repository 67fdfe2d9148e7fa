package org.cleanclaim.oracle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanclaim.oracle.OracleTables.Pair;

/**
 * NCCI procedure-to-procedure edits (PTP-1 to PTP-6): two lines of one day and provider, column one
 * and column two; with indicator 1 one of 44 modifiers on either line lifts the edit. Until
 * 2019-06-30, 59 and X{EPSU} had to stand on the column two line (CR 11168). Equipment suppliers
 * have no table.
 */
final class PairEdits {
  private static final Set<String> ANATOMIC =
      words(
          "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD LM RC RI");
  private static final Set<String> SEPARATE = words("59 XE XS XP XU");
  private static final Set<String> ONLY_59 = Set.of("59");

  /** They say neither where nor when. */
  private static final Set<String> VAGUE = Set.of("59", "XU", "XP");

  private static final Set<String> LIFTING = words("24 25 57 58 78 79 27 59 91 XE XS XP XU");
  private static final String EITHER_LINE_SINCE = "20190701";
  private static final String X_SINCE = "20150101";

  static {
    LIFTING.addAll(ANATOMIC);
  }

  private final OracleTables tables;

  PairEdits(OracleTables tables) {
    this.tables = tables;
  }

  void judge(OracleClaim claim, Findings findings) {
    boolean hasTable = claim.isMedicare() && !tables.equipmentContractors.contains(claim.payer());
    List<OracleLine> lines = claim.lines();
    for (int i = 0; i < lines.size(); i++) {
      visit(claim, lines.get(i), findings);
      for (int j = 0; j < lines.size() && hasTable; j++) {
        OracleLine one = lines.get(i);
        OracleLine two = lines.get(j);
        if (i != j
            && !one.from().isEmpty()
            && one.from().equals(two.from())
            && one.npi().equals(two.npi())) {
          Pair pair = tables.pair(one.code(), two.code(), one.from());
          if (pair != null) {
            judge(pair, one, two, findings);
          }
        }
      }
    }
  }

  /** 59 and the X modifiers never belong on a visit, where NCCI binds (PTP-6). */
  private static void visit(OracleClaim claim, OracleLine line, Findings findings) {
    boolean bound = claim.isMedicare() || claim.filing().equals("MC");
    boolean visit =
        (line.code().compareTo("99202") >= 0
                && line.code().compareTo("99499") <= 0
                && line.code().length() == 5)
            || line.code().equals("92012")
            || line.code().equals("92014")
            || line.code().equals("77427");
    if (bound && visit && !line.from().isEmpty()) {
      for (String modifier : line.modifiers()) {
        if (SEPARATE.contains(modifier)) {
          findings.add(line.number(), Edit.MODIFIER_59_ON_VISIT, line.code() + " " + modifier);
        }
      }
    }
  }

  private static void judge(Pair pair, OracleLine one, OracleLine two, Findings findings) {
    String row = one.code() + " (line " + one.number() + ") / " + two.code();
    if (pair.indicator().equals("0")) {
      findings.add(two.number(), Edit.PAIR_NEVER, row);
      return;
    }
    Set<String> lifting = new HashSet<>();
    lift(one, two, false, row, lifting, findings);
    lift(two, two, true, row, lifting, findings);
    if (lifting.isEmpty()) {
      findings.add(two.number(), Edit.PAIR_NOT_LIFTED, row);
    } else {
      audit(pair, one, two, row, findings);
    }
  }

  private static void lift(
      OracleLine line,
      OracleLine two,
      boolean isColumnTwo,
      String row,
      Set<String> lifting,
      Findings findings) {
    for (String modifier : line.modifiers()) {
      boolean known = LIFTING.contains(modifier) && isInForce(modifier, line.from());
      boolean onThisLine =
          isColumnTwo
              || !SEPARATE.contains(modifier)
              || line.from().compareTo(EITHER_LINE_SINCE) >= 0;
      if (known && onThisLine) {
        lifting.add(modifier);
        findings.add(
            two.number(), Edit.PAIR_LIFTED, row + " by " + modifier + " on line " + line.number());
      }
    }
  }

  private static boolean isInForce(String modifier, String day) {
    return !modifier.startsWith("X") || day.compareTo(X_SINCE) >= 0;
  }

  /** What lifts the pair says little (PTP-5) or contradicts itself (PTP-4). */
  private static void audit(
      Pair pair, OracleLine one, OracleLine two, String row, Findings findings) {
    Set<String> all = new HashSet<>();
    for (OracleLine line : List.of(one, two)) {
      for (String modifier : line.modifiers()) {
        if (LIFTING.contains(modifier) && isInForce(modifier, line.from())) {
          all.add(modifier);
        }
      }
    }
    if (pair.exclusive() && VAGUE.containsAll(all)) {
      unspecific(all, one, two, Edit.EXCLUSIVE_PAIR_LIFTED, row, findings);
    } else if (!pair.exclusive() && all.equals(ONLY_59) && one.from().compareTo(X_SINCE) >= 0) {
      unspecific(all, one, two, Edit.PAIR_LIFTED_BY_59, row, findings);
    } else if (all.size() == 1) {
      String only = all.iterator().next();
      if (ANATOMIC.contains(only) && one.has(only) && two.has(only)) {
        findings.add(two.number(), Edit.PAIR_AT_ONE_SITE, row);
      }
    }
  }

  private static void unspecific(
      Set<String> all, OracleLine one, OracleLine two, Edit edit, String row, Findings findings) {
    for (String modifier : all) {
      String by = edit == Edit.EXCLUSIVE_PAIR_LIFTED ? modifier + " " : "";
      for (OracleLine line : List.of(one, two)) {
        boolean counts =
            line.number() == two.number() || line.from().compareTo(EITHER_LINE_SINCE) >= 0;
        if (line.has(modifier) && counts) {
          findings.add(line.number(), edit, by + row);
        }
      }
    }
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split(" ")));
  }
}
