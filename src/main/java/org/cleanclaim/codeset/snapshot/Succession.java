package org.cleanclaim.codeset.snapshot;

import java.util.EnumSet;
import java.util.Set;
import org.cleanclaim.codeset.CodeTable;

/**
 * How editions of a table follow one another. Where rows carry dates of their own, the newest
 * edition tells the whole history and stands alone; where they don't, each edition holds from its
 * own first day until the day before the next one's.
 */
public final class Succession {
  private static final Set<CodeTable> BY_EDITION =
      EnumSet.of(
          CodeTable.MUE_PRACTITIONER,
          CodeTable.MUE_OUTPATIENT_HOSPITAL,
          CodeTable.MUE_DME_SUPPLIER,
          CodeTable.MUE_MEDICAID_PRACTITIONER,
          CodeTable.MUE_MEDICAID_OUTPATIENT_HOSPITAL,
          CodeTable.MUE_MEDICAID_DME,
          CodeTable.MPFS,
          CodeTable.OPPS_ADDENDUM_B,
          CodeTable.ICD_10_CM,
          CodeTable.ICD_10_PCS,
          CodeTable.ICD_10_CM_TABULAR,
          CodeTable.ICD_10_CM_ADDENDA,
          CodeTable.ICD_10_PCS_ADDENDA,
          CodeTable.POA_EXEMPT,
          CodeTable.MS_DRG,
          CodeTable.NDC_HCPCS_CROSSWALK);

  private Succession() {}

  /** Whether a table's editions hold one after the other, as their rows carry no dates. */
  public static boolean isByEdition(CodeTable table) {
    return BY_EDITION.contains(table);
  }
}
