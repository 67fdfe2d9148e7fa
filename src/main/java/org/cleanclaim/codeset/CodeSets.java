package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;

/**
 * Look-up in a snapshot by code. Thread-safe; a code is read from the store at first touch and from
 * memory afterwards. A code that no table knows has an empty profile.
 */
public interface CodeSets extends AutoCloseable {
  /** Every edition held, by table, then date. */
  List<Edition> editions();

  /** Whether some edition of the table speaks of a date of service. */
  boolean covers(CodeTable table, LocalDate dateOfService);

  /**
   * Whether nothing but the starter sets, which hold a part of the codes, speaks of a date of
   * service: a code that they lack may be a good one.
   */
  boolean hasOnlyStarterSets(CodeTable table, LocalDate dateOfService);

  ProcedureProfile procedure(String code);

  DiagnosisProfile diagnosis(String code);

  ModifierProfile modifier(String code);

  /**
   * Looks a drug up.
   *
   * @param ndc eleven digits
   */
  DrugProfile drug(String ndc);

  List<PlaceOfServiceCode> placeOfService(String code);

  /** The rows that name a place of service on short lists of places, whose names end in -place. */
  List<ListedCode> placeLists(String code);

  /** All age ranges of the Medicare Code Editor. */
  List<AgeRange> ageRanges();

  /**
   * The rows of short lists that name a code which is neither procedure, diagnosis nor modifier, a
   * payer's id for one.
   */
  List<ListedCode> listed(String list, String code);

  /** Whether a short list is there at all. */
  boolean hasList(String list);

  /**
   * The parameters that are set for a payer's id, a program or {@code any}; of several in force
   * with one name the last one holds.
   */
  List<Parameter> parameters(String holder);

  @Override
  void close();
}
