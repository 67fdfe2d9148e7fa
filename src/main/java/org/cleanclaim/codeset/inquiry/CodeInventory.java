package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.snapshot.HeldSource;
import org.cleanclaim.codeset.snapshot.Store;

/**
 * Which codes the editions in use list: look-up goes by code, and this is where codes come from.
 */
public final class CodeInventory {
  private final Store store;

  public CodeInventory(Store store) {
    this.store = store;
  }

  /**
   * A diagnosis code of an edition.
   *
   * @param valid whether it may stand on a claim; a heading may not
   * @param description the publisher's words, lower case
   */
  public record DiagnosisName(String code, boolean valid, String description) {}

  /** Every procedure code of the fee schedule, HCPCS and the practitioner's unit limits, sorted. */
  public Collection<String> procedures() {
    TreeSet<String> codes = new TreeSet<>();
    for (String query :
        List.of(
            "SELECT DISTINCT source, procedure_code FROM fee_schedule",
            "SELECT DISTINCT source, code FROM hcpcs",
            "SELECT DISTINCT source, procedure_code FROM medically_unlikely_edit")) {
      codes.addAll(
          store.query(
              query,
              row -> {
                String code = row.getString(2);
                return store.catalogue().source(row.getInt(1)).map(held -> code);
              }));
    }
    return codes;
  }

  /** The diagnosis codes of the edition that speaks of a day, headings included, sorted. */
  public List<DiagnosisName> diagnoses(LocalDate day) {
    Optional<HeldSource> edition =
        store.catalogue().sources(CodeTable.ICD_10_CM).stream()
            .filter(held -> held.term().contains(day))
            .findFirst();
    return edition.isEmpty()
        ? List.of()
        : store.query(
            "SELECT code, valid, lower(description) FROM icd_10 WHERE source = ? ORDER BY code",
            row ->
                Optional.of(
                    new DiagnosisName(row.getString(1), row.getInt(2) == 1, row.getString(3))),
            edition.get().id());
  }
}
