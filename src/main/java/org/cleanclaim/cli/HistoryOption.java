package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.report.ReportHeader.HistoryUsed;
import org.cleanclaim.scrub.history.HistoryIndex;
import picocli.CommandLine.Option;

/** The earlier claims of the patients. */
final class HistoryOption {
  private static final int SHOWN = 5;

  @Option(
      names = "--history",
      paramLabel = "INPUT",
      description =
          "Earlier claims of the same patients, in any format that INPUT may have; may be"
              + " repeated. Without it, what needs them is reported as not checked.")
  private List<String> inputs = List.of();

  private final List<UnreadableClaim> firstUnreadable = new ArrayList<>();
  private long unreadable;

  /**
   * Reads all of it.
   *
   * @throws CannotRunException when it does not fit into memory
   */
  HistoryIndex read(PrintWriter err) throws IOException, CannotRunException {
    HistoryIndex index = new HistoryIndex(!inputs.isEmpty());
    if (inputs.isEmpty()) {
      return index;
    }
    try (ClaimReader reader = Inputs.open(inputs)) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof Claim claim) {
          add(index, claim);
        } else if (next.get() instanceof UnreadableClaim part) {
          note(part);
        }
      }
    }
    firstUnreadable.forEach(
        part -> err.println("cleanclaim: --history: " + part.file() + ": " + part.reason()));
    if (unreadable > 0) {
      err.println("cleanclaim: --history: " + unreadable + " claims could not be read");
    }
    err.flush();
    return index;
  }

  private static void add(HistoryIndex index, Claim claim) throws CannotRunException {
    index.addSubmitted(claim);
    if (index.isFull()) {
      throw new CannotRunException(
          "--history: more than %,d service lines do not fit into %d MB of memory; give fewer claims or more memory (CLEANCLAIM_JAVA_OPTIONS=-Xmx8g)"
              .formatted(index.submitted().lines(), Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  private void note(UnreadableClaim part) {
    unreadable += Math.max(1, part.claims());
    if (firstUnreadable.size() < SHOWN) {
      firstUnreadable.add(part);
    }
  }

  /** What the report says of it. */
  HistoryUsed used(HistoryIndex.Size size, boolean besideOneAnother) {
    return new HistoryUsed(
        inputs,
        size.claims(),
        size.lines(),
        size.patients(),
        size.unmatched(),
        unreadable,
        besideOneAnother);
  }
}
