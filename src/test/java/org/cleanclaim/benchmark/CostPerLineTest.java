package org.cleanclaim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.Test;

/**
 * A line of a large claim costs about what one of a small claim does: nothing compares all lines
 * with all lines. Counted in bytes, without a clock; comparisons leave some behind. Of the joins of
 * rules, which leave none, the linter takes care.
 */
class CostPerLineTest {
  private static final int SMALL = 200;
  private static final int LARGE = 3_200;
  private static final double MOST_GROWTH = 2.5;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  @Test
  void theCostOfALineHardlyDependsOnTheOtherLines() throws Exception {
    List<PlannedClaim> claims = MadeClaims.claims(LARGE, "usual", 37);
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty())) {
      double small = bytesPerLine(scrubber, LargeClaims.ofTeam(claims, SMALL));
      double large = bytesPerLine(scrubber, LargeClaims.ofTeam(claims, LARGE));

      System.out.printf("%.0f and %.0f bytes per line%n", small, large);
      assertThat(large / small).isLessThan(MOST_GROWTH);
    }
  }

  /** Of a second run: the first one fills caches and builds rule bases. */
  private static double bytesPerLine(Scrubber scrubber, Claim claim) {
    scrubber.scrub(claim);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    scrubber.scrub(claim);
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / claim.lines().size();
  }
}
