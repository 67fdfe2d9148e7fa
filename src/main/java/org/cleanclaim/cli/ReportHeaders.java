package org.cleanclaim.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.report.ReportHeader;
import org.cleanclaim.report.ReportHeader.CodeSetUsed;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;

/** Says in a report's head which tool, rulebook and editions judged the claims. */
final class ReportHeaders {
  private ReportHeaders() {}

  static ReportHeader of(Rulebook rulebook, CodeSets codeSets) {
    List<CodeSetUsed> used =
        codeSets.editions().stream()
            .map(
                e ->
                    new CodeSetUsed(
                        e.table().published(),
                        e.name(),
                        Optional.of(e.from()),
                        e.rows(),
                        e.sha256(),
                        e.starter()))
            .toList();
    Map<String, String> titles =
        rulebook.headers().stream().collect(Collectors.toMap(RuleHeader::id, RuleHeader::title));
    return new ReportHeader(
        Version.tool(), rulebook.headers().size(), rulebook.sha256(), used, titles);
  }
}
