package org.cleanclaim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.finding.Verdict;

/** Makes a finding for a test; says only what the test is about. */
final class Made {
  private final String rule;
  private Severity severity = Severity.REVIEW;
  private Verdict verdict = Verdict.FAILED;
  private String message = "";
  private List<Integer> lines = List.of();
  private Optional<String> carc = Optional.empty();
  private List<String> rarc = List.of();
  private Optional<String> status = Optional.empty();
  private Optional<Money> atRisk = Optional.empty();
  private final List<Location> origin = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  Made(String rule) {
    this.rule = rule;
  }

  Made rejection(String text, String claimStatus) {
    status = Optional.of(claimStatus);
    return of(Severity.REJECTION, Verdict.FAILED, text);
  }

  Made denial(String text) {
    return of(Severity.DENIAL, Verdict.FAILED, text);
  }

  Made review(String text) {
    return of(Severity.REVIEW, Verdict.FAILED, text);
  }

  Made info(String text) {
    return of(Severity.INFO, Verdict.FAILED, text);
  }

  Made bypassed(String text) {
    return of(Severity.DENIAL, Verdict.BYPASSED, text);
  }

  Made notChecked(String text) {
    return of(Severity.DENIAL, Verdict.NOT_CHECKED, text);
  }

  private Made of(Severity how, Verdict what, String text) {
    severity = how;
    verdict = what;
    message = text;
    return this;
  }

  Made lines(int... numbers) {
    lines = IntStream.of(numbers).boxed().toList();
    return this;
  }

  Made answer(String reason, String... remarks) {
    carc = Optional.of(reason);
    rarc = List.of(remarks);
    return this;
  }

  Made atRisk(long cents) {
    atRisk = Optional.of(new Money(cents));
    return this;
  }

  Made at(Location location) {
    origin.add(location);
    return this;
  }

  Made row(String table, String edition, Map<String, String> cells) {
    evidence.add(new Evidence(table, edition, cells));
    return this;
  }

  Finding build() {
    return new Finding(
        rule,
        severity,
        verdict,
        lines,
        message,
        carc.map(reason -> "CO"),
        carc,
        rarc,
        status,
        Optional.empty(),
        severity == Severity.REJECTION ? Optional.of(2) : Optional.empty(),
        "Correct what the message names; leave it when the chart supports it.",
        "CMS, Claims Processing Manual, ch. 12, sec. 30",
        atRisk,
        origin,
        evidence);
  }
}
