package org.cleanclaim.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.intake.x12.X12ClaimReader;
import org.cleanclaim.scrub.ScrubPipeline;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.history.HistoryIndex;

/** Runs rules and oracle over the same bytes side by side, and keeps what they disagree about. */
final class Differences {
  private static final int KEPT = 1_000;

  private final Scrubber scrubber;
  private final Oracle oracle;
  private final Map<Edit, Long> agreed = new EnumMap<>(Edit.class);
  private final List<String> differences = new ArrayList<>();
  private long claims;
  private long differing;

  Differences(Scrubber scrubber, Oracle oracle) {
    this.scrubber = scrubber;
    this.oracle = oracle;
  }

  /** Opens the claims once for each side. */
  @FunctionalInterface
  interface Input {
    InputStream open() throws IOException;
  }

  /** Judges all professional claims of an 837 by both. */
  void compare(String file, Input input, int threads) throws IOException {
    try (X12ClaimReader ours = new X12ClaimReader(file, input.open());
        InputStream theirs = input.open()) {
      OracleReader reader = new OracleReader(theirs);
      new ScrubPipeline(scrubber, new HistoryIndex(false), threads)
          .run(ours::next, new Beside(file, reader));
      OracleClaim left = reader.next();
      if (left != null) {
        differ(file + ": the oracle reads a claim more, " + left.id());
      }
    }
  }

  long claims() {
    return claims;
  }

  /** How many findings of each edit both made. */
  Map<Edit, Long> agreed() {
    return agreed;
  }

  /** The differences, the first few hundred of them in words. */
  List<String> differences() {
    return differences;
  }

  long differing() {
    return differing;
  }

  private void differ(String difference) {
    differing++;
    if (differences.size() < KEPT) {
      differences.add(difference);
    }
  }

  /** Takes the oracle's next claim for each one that the pipeline delivers. */
  private final class Beside implements ScrubPipeline.Sink {
    private final String file;
    private final OracleReader reader;

    Beside(String file, OracleReader reader) {
      this.file = file;
      this.reader = reader;
    }

    @Override
    public void claim(ScrubbedClaim scrubbed) throws IOException {
      if (scrubbed.claim().type() != ClaimType.PROFESSIONAL) {
        return;
      }
      claims++;
      OracleClaim theirs = reader.next();
      String id = scrubbed.claim().id();
      if (theirs == null || !theirs.id().equals(id)) {
        differ(file + ": claim " + id + " is not the oracle's " + theirs);
        return;
      }
      compare(Agreement.of(scrubbed), oracle.judge(theirs), theirs);
    }

    private void compare(List<OracleFinding> rules, List<OracleFinding> others, OracleClaim claim) {
      Map<OracleFinding, Integer> sides = new HashMap<>();
      rules.forEach(finding -> sides.merge(finding, 1, Integer::sum));
      others.forEach(finding -> sides.merge(finding, -1, Integer::sum));
      sides.forEach(
          (finding, side) -> {
            if (side == 0) {
              agreed.merge(finding.edit(), 1L, Long::sum);
            } else {
              differ(
                  "%s: only the %s: %s in %s"
                      .formatted(file, side > 0 ? "rules" : "oracle", finding, claim));
            }
          });
    }

    @Override
    public void file(FileFindings findings) {
      // Envelopes are none of the oracle's families.
    }

    @Override
    public void unreadable(UnreadableClaim claim) {
      differ(file + ": unreadable: " + claim.reason());
    }
  }
}
