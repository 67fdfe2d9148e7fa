package org.cleanclaim.cli.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.inquiry.CodeFact;
import org.cleanclaim.codeset.inquiry.CodeFacts;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.rulebook.lint.ReferenceCodes;

/** Reason, remark and status codes as a snapshot of code sets holds them. */
public final class SnapshotReferenceCodes implements ReferenceCodes {
  private final CodeFacts facts;
  private final CodeSets codeSets;
  private final Map<String, List<CodeFact>> known = new ConcurrentHashMap<>();

  /**
   * @param store stays open and the caller's, as does its look-up
   */
  public SnapshotReferenceCodes(Store store, CodeSets codeSets) {
    facts = new CodeFacts(store);
    this.codeSets = codeSets;
  }

  @Override
  public Optional<Entry> find(Kind kind, String code) {
    return switch (kind) {
      case CLAIM_ADJUSTMENT_REASON -> reason("CARC", code);
      case REMITTANCE_REMARK -> reason("RARC", code);
      case CLAIM_STATUS_CATEGORY -> listed("claim-status-category", code);
      case CLAIM_STATUS -> listed("claim-status", code);
    };
  }

  private Optional<Entry> reason(String type, String code) {
    return known.computeIfAbsent(code, facts::of).stream()
        .filter(fact -> fact.edition().table() == CodeTable.REASON_CODE)
        .filter(fact -> type.equals(fact.cells().get("type")))
        .reduce((earlier, later) -> later)
        .map(fact -> new Entry(fact.term().end()));
  }

  private Optional<Entry> listed(String list, String code) {
    return codeSets.listed(list, code).stream()
        .reduce((earlier, later) -> later)
        .map(row -> new Entry(row.term().end()));
  }
}
