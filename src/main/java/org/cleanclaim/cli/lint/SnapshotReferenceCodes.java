package org.cleanclaim.cli.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.inquiry.CodeFact;
import org.cleanclaim.codeset.inquiry.CodeFacts;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.rulebook.lint.ReferenceCodes;

/** Reason, remark and status codes as a snapshot of code sets holds them. */
public final class SnapshotReferenceCodes implements ReferenceCodes {
  private final CodeFacts facts;
  private final Map<String, List<CodeFact>> known = new ConcurrentHashMap<>();

  /**
   * @param store stays open and the caller's
   */
  public SnapshotReferenceCodes(Store store) {
    facts = new CodeFacts(store);
  }

  @Override
  public Optional<Entry> find(Kind kind, String code) {
    return known.computeIfAbsent(code, facts::of).stream()
        .filter(fact -> isOf(kind, fact))
        .reduce((earlier, later) -> later)
        .map(fact -> new Entry(fact.term().end()));
  }

  private static boolean isOf(Kind kind, CodeFact fact) {
    return switch (kind) {
      case CLAIM_ADJUSTMENT_REASON -> isReason(fact, "CARC");
      case REMITTANCE_REMARK -> isReason(fact, "RARC");
      case CLAIM_STATUS_CATEGORY -> isListed(fact, "claim-status-category");
      case CLAIM_STATUS -> isListed(fact, "claim-status");
    };
  }

  private static boolean isReason(CodeFact fact, String type) {
    return fact.edition().table() == CodeTable.REASON_CODE && type.equals(fact.cells().get("type"));
  }

  private static boolean isListed(CodeFact fact, String list) {
    return list.equals(fact.cells().get("list"));
  }
}
