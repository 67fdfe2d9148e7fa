package org.cleanclaim.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Money;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * A claim as the page shows it. Names nobody: the claim id is what a biller finds it by.
 *
 * @param centsAtRisk to sort by
 * @param rank of its worst finding, to sort by: 0 a rejection, and so on
 * @param facts type, place and so on, each a short text
 * @param badges how many findings of each kind, the worst first
 * @param worst message of the worst finding, for the closed claim
 * @param whole findings on the claim as a whole
 */
record HtmlClaim(
    String id,
    String file,
    String charge,
    String atRisk,
    long centsAtRisk,
    int rank,
    List<String> facts,
    List<Badge> badges,
    String worst,
    List<HtmlDiagnosis> diagnoses,
    List<HtmlFinding> whole,
    HtmlLines lines) {
  private static final int UNRANKED = 9;

  /** What a person has to look at first. */
  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::verdict).thenComparing(Finding::severity);

  /** How many findings of a kind, which is a CSS class. */
  record Badge(String kind, String text) {}

  /** A diagnosis: where pointers find it, code, role and presence on admission. */
  record HtmlDiagnosis(String position, String code, String note) {
    static HtmlDiagnosis of(Diagnosis diagnosis) {
      boolean plain = diagnosis.role() == DiagnosisRole.OTHER;
      String role = plain ? "" : Wording.lowerCase(diagnosis.role());
      String present = diagnosis.presentOnAdmission();
      String note = present.isEmpty() ? role : role + " POA " + Printable.text(present);
      return new HtmlDiagnosis(
          diagnosis.isPointable() ? String.valueOf(diagnosis.position()) : "",
          Printable.text(diagnosis.dotted()),
          note.strip());
    }
  }

  static HtmlClaim of(ScrubbedClaim scrubbed, Money atRisk, ReportHeader header) {
    Claim claim = scrubbed.claim();
    List<HtmlFinding> findings =
        scrubbed.findings().stream().map(f -> HtmlFinding.of(f, header)).toList();
    HtmlLines lines = HtmlLines.of(claim, findings);
    Optional<Finding> worst = scrubbed.findings().stream().min(BY_WEIGHT);
    return new HtmlClaim(
        Printable.text(claim.id()),
        Printable.text(claim.file()),
        claim.charge().map(Wording::amount).orElse(""),
        atRisk.cents() == 0 ? "" : Wording.amount(atRisk),
        atRisk.cents(),
        worst.map(HtmlClaim::rank).orElse(UNRANKED),
        facts(claim),
        badges(scrubbed.findings()),
        worst.map(finding -> Printable.text(finding.message())).orElse(""),
        claim.diagnoses().stream().map(HtmlDiagnosis::of).toList(),
        findings.stream().filter(finding -> !lines.shows(finding)).toList(),
        lines);
  }

  private static int rank(Finding finding) {
    return switch (finding.verdict()) {
      case FAILED ->
          switch (finding.severity()) {
            case REJECTION -> 0;
            case DENIAL -> 1;
            case REVIEW -> 2;
            case INFO -> 3;
          };
      case BYPASSED, NOT_CHECKED -> UNRANKED;
    };
  }

  private static List<String> facts(Claim claim) {
    return Stream.of(
            Wording.lowerCase(claim.type()) + (claim.encounter() ? " encounter" : " claim"),
            named("type of bill", claim.typeOfBill()),
            named("place of service", claim.placeOfService()),
            named("frequency", claim.frequencyCode()),
            named("program", Wording.lowerCase(claim.program())),
            claim.date().map(day -> named("date", day.toString())).orElse(""))
        .filter(fact -> !fact.isEmpty())
        .toList();
  }

  private static String named(String name, String value) {
    return value.isEmpty() ? "" : name + " " + Printable.text(value);
  }

  private static List<Badge> badges(List<Finding> findings) {
    Map<Finding, Integer> counts = new TreeMap<>(BY_WEIGHT);
    findings.forEach(finding -> counts.merge(finding, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> badge(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Badge badge(Finding finding, int count) {
    return new Badge(HtmlFinding.kind(finding), count + " " + Wording.label(finding));
  }
}
