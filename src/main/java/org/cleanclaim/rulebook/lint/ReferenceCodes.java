package org.cleanclaim.rulebook.lint;

import java.time.LocalDate;
import java.util.Optional;

/** The published code lists that a rule's header answers with. */
public interface ReferenceCodes {
  /** Which list a code is of. */
  enum Kind {
    CLAIM_ADJUSTMENT_REASON,
    REMITTANCE_REMARK,
    CLAIM_STATUS_CATEGORY,
    CLAIM_STATUS
  }

  /**
   * What the lists say of a code.
   *
   * @param ends the last day it may be used; empty when it has no end
   */
  record Entry(Optional<LocalDate> ends) {}

  /** The entry of a code; empty when its list does not know it. */
  Optional<Entry> find(Kind kind, String code);
}
