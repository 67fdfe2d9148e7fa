package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.facts.ClaimFacts;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.SeenHistory;
import org.cleanclaim.scrub.screen.Applicability;
import org.cleanclaim.scrub.screen.Candidate;
import org.cleanclaim.scrub.screen.Screen;
import org.cleanclaim.scrub.screen.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The screen leaves out nothing that the engine would find with every rule over every fact. */
class ScreenTest {
  private static CodeSets codeSets;
  private static Rulebook rulebook;
  private static List<List<?>> factsOfAll;
  private static List<Optional<Claim>> claims;

  @BeforeAll
  static void readEveryTestClaim() throws Exception {
    codeSets = StarterCodeSets.open();
    rulebook = Rulebook.of(RuleFiles.in(Path.of("rules")));
    factsOfAll = new ArrayList<>();
    claims = new ArrayList<>();
    List<Path> files = testClaims();
    for (Path file : files) {
      read(file, files.stream().filter(f -> isHistoryOf(file, f)).toList());
    }
  }

  /** The claims of a file beside one another, and with the history that its folder holds. */
  private static void read(Path file, List<Path> earlier) throws IOException {
    HistoryIndex history = new HistoryIndex(!file.toString().contains("without-history"));
    for (Path one : earlier) {
      claimsOf(Claims.readAll(Inputs.open(List.of(one.toString())))).forEach(history::addSubmitted);
    }
    List<Received> all = Claims.readAll(Inputs.open(List.of(file.toString())));
    claimsOf(all).forEach(history::addBeside);
    int number = 0;
    for (Received received : all) {
      if (received instanceof Claim claim) {
        SeenHistory seen = history.historyOf(claim, number++).seenBy(claim, claim);
        factsOfAll.add(ClaimFacts.of(claim, seen, codeSets));
        claims.add(Optional.of(claim));
      } else if (received instanceof Envelope envelope) {
        factsOfAll.add(List.of(envelope));
        claims.add(Optional.empty());
      }
    }
  }

  private static List<Claim> claimsOf(List<Received> all) {
    return all.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  private static boolean isHistoryOf(Path file, Path other) {
    return other.getParent().equals(file.getParent())
        && other.getFileName().toString().startsWith("history-");
  }

  @AfterAll
  static void close() {
    codeSets.close();
  }

  @Test
  void findingsAreThoseOfEveryRuleOverEveryFact() throws IOException {
    List<List<Finding>> expected = new ArrayList<>();
    List<List<Finding>> screened = new ArrayList<>();
    Screen screen = new Screen(rulebook.rules());
    try (Engine engine = new Engine(rulebook)) {
      for (int c = 0; c < factsOfAll.size(); c++) {
        List<?> facts = factsOfAll.get(c);
        expected.add(
            engine.fire(
                rulebook.rules().stream()
                    .map(r -> new Candidate(r, 0, List.copyOf(facts)))
                    .toList(),
                claims.get(c)));
        screened.add(engine.fire(candidates(screen, facts), claims.get(c)));
      }
    }
    assertThat(screened).isEqualTo(expected);
    assertThat(expected.stream().mapToLong(List::size).sum())
        .isGreaterThanOrEqualTo(testClaims().stream().filter(ScreenTest::fires).count());
  }

  @Test
  void mostRulesAreLeftOut() {
    Screen screen = new Screen(rulebook.rules());
    double candidates =
        factsOfAll.stream()
            .mapToInt(facts -> candidates(screen, facts).size())
            .average()
            .orElseThrow();

    assertThat(candidates).isLessThan(rulebook.rules().size() / 10.0);
  }

  @Test
  void theSameFactsGiveTheSameCandidatesAgain() {
    Screen screen = new Screen(rulebook.rules());
    List<List<Candidate>> once =
        factsOfAll.stream().map(facts -> candidates(screen, facts)).toList();
    List<List<Candidate>> again =
        factsOfAll.stream().map(facts -> candidates(screen, facts)).toList();

    assertThat(again).isEqualTo(once);
  }

  @Test
  void aRuleWhoseExistsFindsNothingThatFitsIsLeftOut() {
    ReferenceNumber one = certificate("05D0123456");
    ReferenceNumber other = certificate("05D0654321");
    Screen screen = new Screen(rulebook.rules());

    assertThat(chosen(screen, one, certificate("05D0123456")))
        .doesNotContain("laboratory/several-certificates");
    assertThat(chosen(screen, one, other)).contains("laboratory/several-certificates");
  }

  @Test
  void subjectsScreenedTogetherHaveTheCandidatesThatTheyHaveAlone() {
    Screen screen = new Screen(rulebook.rules());
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < factsOfAll.size(); s++) {
      order.add(s);
    }
    Collections.shuffle(order, new Random(37));
    for (int from = 0; from < order.size(); from += Screen.MOST_SUBJECTS) {
      List<Integer> group =
          order.subList(from, Math.min(order.size(), from + Screen.MOST_SUBJECTS));
      List<Candidate> together =
          screen.candidates(group.stream().map(ScreenTest::subject).toList());
      for (int g = 0; g < group.size(); g++) {
        int number = g;
        assertThat(
                together.stream()
                    .filter(c -> c.subject() == number)
                    .map(ScreenTest::alone)
                    .toList())
            .isEqualTo(candidates(screen, factsOfAll.get(group.get(g))));
      }
    }
  }

  private static Subject subject(int number) {
    return new Subject(factsOfAll.get(number), Applicability.OF_EVERY_RULE);
  }

  private static Candidate alone(Candidate candidate) {
    return new Candidate(candidate.rule(), 0, candidate.facts());
  }

  private static List<Candidate> candidates(Screen screen, List<?> facts) {
    return screen.candidates(List.of(new Subject(facts, Applicability.OF_EVERY_RULE)));
  }

  /** A modifier and the list that names it together keep this rule from firing. */
  @Test
  void aRuleThatAGroupOfFactsKeepsFromFiringIsLeftOut() {
    String rule = "anesthesia/provider-modifier-missing";
    Screen screen = new Screen(rulebook.rules());
    int fired = 0;
    try (Engine engine = new Engine(rulebook)) {
      for (int s = 0; s < factsOfAll.size(); s++) {
        List<Candidate> chosen =
            candidates(screen, factsOfAll.get(s)).stream()
                .filter(candidate -> candidate.rule().id().equals(rule))
                .toList();
        assertThat(engine.fire(chosen, claims.get(s))).hasSameSizeAs(chosen);
        fired += chosen.size();
      }
    }
    assertThat(fired).isPositive();
  }

  private static ReferenceNumber certificate(String number) {
    return new ReferenceNumber(ReferenceKind.CLIA, "X4", number, Origin.NONE);
  }

  private static List<String> chosen(Screen screen, Object... facts) {
    return candidates(screen, List.of(facts)).stream()
        .map(candidate -> candidate.rule().id())
        .toList();
  }

  private static boolean fires(Path file) {
    return file.getFileName().toString().startsWith("fires-");
  }

  private static List<Path> testClaims() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("test-claims"))) {
      return files.filter(f -> f.toString().matches(".*\\.(837|csv|json)")).sorted().toList();
    }
  }

  /** Fires rules over facts as the scrubber does, without its screen. */
  private static final class Engine implements AutoCloseable {
    private final Rulebook rulebook;
    private final Watchdog watchdog = new Watchdog(Duration.ofMinutes(1));
    private final Watchdog.Watch watch = watchdog.watch();
    private final List<RuleSessions> sessions;

    Engine(Rulebook rulebook) {
      this.rulebook = rulebook;
      sessions = rulebook.rules().stream().map(RuleSessions::new).toList();
    }

    List<Finding> fire(List<Candidate> candidates, Optional<Claim> claim) {
      Findings findings = new Findings(rulebook, claim);
      List<CompiledRule> rules = rulebook.rules();
      for (Candidate candidate : candidates) {
        assertThat(
                sessions
                    .get(rules.indexOf(candidate.rule()))
                    .fire(candidate.facts(), findings, watch))
            .isEmpty();
      }
      return findings.sorted();
    }

    @Override
    public void close() {
      sessions.forEach(RuleSessions::close);
      watchdog.close();
    }
  }
}
