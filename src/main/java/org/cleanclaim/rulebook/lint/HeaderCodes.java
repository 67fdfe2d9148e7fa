package org.cleanclaim.rulebook.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.header.HeaderKey;
import org.cleanclaim.rulebook.header.HeaderParser;
import org.cleanclaim.rulebook.header.HeaderParser.Entry;
import org.cleanclaim.rulebook.lint.ReferenceCodes.Kind;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Codes of a header that their list does not know, or that have ended. Payers answer with the codes
 * of the day they decide, so an ended one is right only for a rule that has ended before it.
 */
final class HeaderCodes {
  private final RuleText text;
  private final ReferenceCodes codes;
  private final List<RuleFault> faults = new ArrayList<>();
  private Optional<LocalDate> until = Optional.empty();

  private HeaderCodes(RuleText text, ReferenceCodes codes) {
    this.text = text;
    this.codes = codes;
  }

  static List<RuleFault> lint(RuleText text, ReferenceCodes codes) {
    HeaderCodes header = new HeaderCodes(text, codes);
    List<Entry> entries = HeaderParser.parse(text);
    entries.stream()
        .filter(e -> e.key().equals(HeaderKey.UNTIL.annotation()))
        .filter(e -> HeaderKey.UNTIL.accepts(e.value()))
        .forEach(e -> header.until = Optional.of(LocalDate.parse(e.value())));
    entries.forEach(header::lint);
    return header.faults;
  }

  private void lint(Entry entry) {
    Optional<HeaderKey> key = HeaderKey.of(entry.key()).filter(k -> k.accepts(entry.value()));
    if (key.isEmpty()) {
      return;
    }
    switch (key.get()) {
      case CARC -> find(entry, Kind.CLAIM_ADJUSTMENT_REASON, entry.value(), "reason code");
      case RARC -> {
        for (String code : List.of(entry.value().split(", ?", -1))) {
          find(entry, Kind.REMITTANCE_REMARK, code, "remark code");
        }
      }
      case STATUS -> {
        int colon = entry.value().indexOf(':');
        find(
            entry,
            Kind.CLAIM_STATUS_CATEGORY,
            entry.value().substring(0, colon),
            "claim status category");
        find(entry, Kind.CLAIM_STATUS, entry.value().substring(colon + 1), "claim status");
      }
      default -> {}
    }
  }

  private void find(Entry entry, Kind kind, String code, String what) {
    Optional<ReferenceCodes.Entry> found = codes.find(kind, code);
    if (found.isEmpty()) {
      fault(
          entry,
          what + " " + code + " is not in the code sets: mend it, or add it to codesets/lists");
      return;
    }
    Optional<LocalDate> ends = found.get().ends();
    boolean over = ends.isPresent() && (until.isEmpty() || until.get().isAfter(ends.get()));
    if (over) {
      fault(
          entry,
          what + " " + code + " ended on " + ends.get() + ": payers answer with another one now");
    }
  }

  private void fault(Entry entry, String message) {
    faults.add(text.fault("header-codes", entry.offset(), message));
  }
}
