package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * All that the snapshot holds of one procedure code, over all editions: immutable, shared by
 * threads. Lists are ordered by term; rows that never were in force are left out.
 *
 * @param feeSchedule rows without a modifier and those of 26, TC and 53
 * @param unlikelyEdits of every setting; {@link Edition#table} tells which
 * @param addOns of Medicare and Medicaid; {@link Edition#table} tells which
 * @param policies national ones and those of Medicare's contractors
 * @param payerPolicies those that payers publish for themselves
 * @param articles of the coverage database, for review only
 * @param lists the short lists that name the code
 * @param limits how often those of the short lists that say so allow it
 * @param pairs its PTP edits as column one
 * @param days what is in force on each day
 */
public record ProcedureProfile(
    String code,
    List<ProcedureCode> hcpcs,
    List<FeeScheduleEntry> feeSchedule,
    List<MedicallyUnlikelyEdit> unlikelyEdits,
    List<AddOnEdit> addOns,
    List<CoveragePolicy> policies,
    List<CoveragePolicy> payerPolicies,
    List<CoverageArticle> articles,
    List<ListedCode> lists,
    List<FrequencyLimit> limits,
    ColumnTwo pairs,
    Timeline<ProcedureOnDay> days) {
  /** A profile without a period put together yet. */
  public ProcedureProfile(
      String code,
      List<ProcedureCode> hcpcs,
      List<FeeScheduleEntry> feeSchedule,
      List<MedicallyUnlikelyEdit> unlikelyEdits,
      List<AddOnEdit> addOns,
      List<CoveragePolicy> policies,
      List<CoveragePolicy> payerPolicies,
      List<CoverageArticle> articles,
      List<ListedCode> lists,
      List<FrequencyLimit> limits,
      ColumnTwo pairs) {
    this(
        code,
        hcpcs,
        feeSchedule,
        unlikelyEdits,
        addOns,
        policies,
        payerPolicies,
        articles,
        lists,
        limits,
        pairs,
        new Timeline<>(
            Stream.of(hcpcs, feeSchedule, unlikelyEdits, addOns, policies, lists)
                .flatMap(List::stream)
                .map(ReferenceRow::term)));
  }

  /** What is in force on a day. */
  public ProcedureOnDay on(LocalDate day) {
    return days.on(day, d -> ProcedureOnDay.of(this, d));
  }

  /** The PTP edits of a column one code, found by the column two code. */
  @FunctionalInterface
  public interface ColumnTwo {
    /**
     * The edit of a table that is in force on a day between this code and another; empty or one.
     */
    List<PtpEdit> inForce(CodeTable table, String columnTwo, LocalDate day);

    /** Those that are in force on a day between this code and some others, in the others' order. */
    default List<PtpEdit> inForce(CodeTable table, SortedSet<String> columnTwo, LocalDate day) {
      List<PtpEdit> edits = new ArrayList<>();
      for (String code : columnTwo) {
        edits.addAll(inForce(table, code, day));
      }
      return edits;
    }
  }
}
