package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.ReadAhead;
import org.cleanclaim.scrub.history.Source;

/** What is found on a claim depends neither on where it stands in the input nor on threads. */
class OrderOfClaimsTest {
  private static CodeSets codeSets;
  private static Scrubber scrubber;

  @BeforeContainer
  static void open() throws Exception {
    codeSets = StarterCodeSets.open();
    Rulebook about = Rulebook.of(RuleFiles.builtIn()).only(OrderOfClaimsTest::isAboutHistory);
    scrubber = new Scrubber(about, codeSets, Optional.empty());
  }

  private static boolean isAboutHistory(String rule) {
    return rule.startsWith("visit/")
        || rule.equals("duplicate/earlier-claim")
        || rule.endsWith("across-claims")
        || rule.endsWith("on-earlier-claim");
  }

  @AfterContainer
  static void close() {
    scrubber.close();
    codeSets.close();
  }

  @Property(tries = 30)
  void shufflingTheClaimsChangesNoFinding(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Claim> claims = RandomClaims.ofFewPatients(random, 2 + random.nextInt(40));
    List<String> found = found(claims, 1);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);

    assertThat(found(shuffled, 3)).isEqualTo(found);
  }

  /** The generator must reach the rules, or the property above says nothing. */
  @Property(tries = 1)
  void theClaimsBreakEachRuleAboutHistory() throws IOException {
    List<Claim> claims = RandomClaims.ofFewPatients(new Random(1), 400);

    assertThat(String.join("\n", found(claims, 2)))
        .contains("visit/new-patient-seen-before", "duplicate/earlier-claim")
        .contains("ncci/mue-policy-across-claims", "ncci/ptp-column-one-on-earlier-claim")
        .contains("ncci/ptp-column-two-on-earlier-claim", "visit/new-patient-not-checked");
  }

  /** Each claim with its findings, in an order of their own. */
  private static List<String> found(List<Claim> claims, int threads) throws IOException {
    HistoryIndex index = new HistoryIndex(false);
    Iterator<Claim> iterator = claims.iterator();
    Source source = () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    List<String> found = new ArrayList<>();
    new ScrubPipeline(scrubber, index, threads)
        .run(ReadAhead.of(source, index, ReadAhead.MOST_LINES), new Collector(found));
    Collections.sort(found);
    return found;
  }

  private record Collector(List<String> found) implements ScrubPipeline.Sink {
    @Override
    public void claim(ScrubbedClaim scrubbed) {
      Claim claim = scrubbed.claim();
      found.add(claim.id() + " " + claim.file() + " " + claim.hashCode() + described(scrubbed));
    }

    private static String described(ScrubbedClaim scrubbed) {
      return scrubbed.findings().stream()
          .map(f -> "\n  " + f.rule() + " " + f.lines() + " " + f.message() + " " + f.evidence())
          .collect(Collectors.joining());
    }

    @Override
    public void file(FileFindings file) {
      throw new AssertionError("no envelope was sent");
    }

    @Override
    public void unreadable(UnreadableClaim claim) {
      throw new AssertionError("every claim can be read");
    }
  }
}
