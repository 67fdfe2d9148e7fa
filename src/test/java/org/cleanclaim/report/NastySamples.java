package org.cleanclaim.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.finding.ScrubbedClaim;

/** The claims that a report must survive. */
final class NastySamples {
  private NastySamples() {}

  /** Texts that would break out of a page, a cell or a terminal, and half a surrogate pair. */
  static ScrubbedClaim nasty() {
    String script = "<script>alert(1)</script>";
    Claim claim =
        Samples.claim("=cmd()|'/c calc'!A0 \"" + script)
            .file("</title><img src=x onerror=alert(1)>.837")
            .charge(Optional.of(new Money(-320)))
            .diagnoses(List.of(Samples.diagnosis(1, "\"><B>")))
            .lines(List.of(Samples.line(1, "<B>1", -320).withModifiers(List.of("'\"", "&amp;"))))
            .build();
    return new ScrubbedClaim(
        claim,
        List.of(
            new Made("validity/npi-check-digit")
                .rejection(
                    "+" + script + "\u001b[31m\u202e\t\r\n汉字 e\u0301 👩‍⚕️ \ud800 end", "A7:562")
                .lines(1)
                .at(new Location.InJson("/lines/0/\"><script>", 0, 12))
                .row("a<b", "'\"", Map.of("c&d", "-1+1"))
                .build(),
            new Made("visit/new-patient").info("wide 漢字 ".repeat(200) + "x".repeat(300)).build()));
  }

  /** A claim of 999 lines, a finding on each third of them and one on all. */
  static ScrubbedClaim endless() {
    List<Integer> all = IntStream.rangeClosed(1, 999).boxed().toList();
    Claim claim =
        Samples.claim("ENDLESS-999")
            .charge(Optional.of(new Money(999 * 100)))
            .lines(all.stream().map(number -> Samples.line(number, "36415", 100)).toList())
            .build();
    return new ScrubbedClaim(
        claim,
        List.of(
            new Made("ncci/mue-line-units")
                .denial("999 units on the day, limit 2")
                .lines(all.stream().mapToInt(Integer::intValue).toArray())
                .answer("151")
                .atRisk(99900)
                .build(),
            new Made("visit/new-patient").review("Line 998 repeats line 997").lines(998).build()));
  }
}
