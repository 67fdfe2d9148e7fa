package org.cleanclaim.generate.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The edits that a planted fault breaks, and the share of claims that have it by default. */
public enum FaultKind {
  /** Two codes of a pair that a modifier would lift, without one. */
  NCCI_PAIR(0.020),
  /** Two codes of a pair that no modifier lifts. */
  NCCI_PAIR_NEVER(0.005),
  /** More units than the medically unlikely edit allows. */
  UNITS(0.010),
  /** A code whose limit is zero in this setting. */
  UNITS_SETTING(0.002),
  /** An add-on code without any of its primary codes. */
  ADD_ON(0.004),
  PROCEDURE_UNKNOWN(0.003),
  PROCEDURE_ENDED(0.002),
  DIAGNOSIS_UNKNOWN(0.003),
  /** A heading instead of a whole code. */
  DIAGNOSIS_INCOMPLETE(0.004),
  MODIFIER_UNKNOWN(0.002),
  MODIFIER_ENDED(0.001),
  PLACE_UNKNOWN(0.001),
  /** 50 on a code without two sides to bill. */
  BILATERAL(0.003),
  /** 26 or TC on a code that is not split. */
  COMPONENT(0.004),
  /** A wrong check digit. */
  NPI(0.002),
  MEMBER_ID(0.002),
  /** A claim whose charge is not the sum of its lines. */
  CHARGE(0.002),
  /** A line that ends before it begins. */
  DATES(0.001),
  DUPLICATE(0.004),
  /** A pointer past the last diagnosis. */
  POINTER(0.002),
  /** Therapy without its discipline. */
  THERAPY(0.004),
  /** A single-dose drug without JW and JZ. */
  WASTE(0.002),
  /** A diagnosis that the coverage policy does not list. */
  NECESSITY(0.004);

  private final double usualShare;
  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  FaultKind(double usualShare) {
    this.usualShare = usualShare;
  }

  double usualShare() {
    return usualShare;
  }

  /** Its name on the command line and in ledgers, {@code ncci-pair}. */
  public String word() {
    return word;
  }

  static Optional<FaultKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
