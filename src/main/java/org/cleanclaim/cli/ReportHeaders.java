package org.cleanclaim.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.ReportHeader.CodeSetUsed;
import org.cleanclaim.report.ReportHeader.ConfigurationUsed;
import org.cleanclaim.report.ReportHeader.HistoryUsed;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;

/** Says in a report's head which tool, rulebook, editions and history judged the claims. */
final class ReportHeaders {
  private ReportHeaders() {}

  static ReportHeader of(
      Rulebook rulebook,
      CodeSets codeSets,
      HistoryUsed history,
      Optional<ConfigurationUsed> configuration) {
    List<CodeSetUsed> used = new ArrayList<>();
    codeSets.editions().stream()
        .filter(e -> e.table() != CodeTable.CODE_LIST)
        .forEach(e -> used.add(used(e)));
    shortLists(codeSets.editions().stream().filter(e -> e.table() == CodeTable.CODE_LIST).toList())
        .ifPresent(used::add);
    Map<String, String> titles =
        rulebook.headers().stream().collect(Collectors.toMap(RuleHeader::id, RuleHeader::title));
    return new ReportHeader(
        Version.tool(),
        rulebook.headers().size(),
        rulebook.sha256(),
        used,
        history,
        titles,
        configuration);
  }

  private static CodeSetUsed used(Edition edition) {
    return new CodeSetUsed(
        edition.table().published(),
        edition.name(),
        Optional.of(edition.from()),
        edition.rows(),
        edition.sha256(),
        edition.starter());
  }

  /** The many short lists as one entry, under a checksum over theirs. */
  private static Optional<CodeSetUsed> shortLists(List<Edition> lists) {
    if (lists.isEmpty()) {
      return Optional.empty();
    }
    String checksums = lists.stream().map(Edition::sha256).collect(Collectors.joining());
    return Optional.of(
        new CodeSetUsed(
            CodeTable.CODE_LIST.published(),
            lists.size() + " lists",
            Optional.empty(),
            lists.stream().mapToLong(Edition::rows).sum(),
            sha256(checksums),
            lists.stream().anyMatch(Edition::starter)));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
