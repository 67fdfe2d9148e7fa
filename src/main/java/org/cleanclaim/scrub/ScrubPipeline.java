package org.cleanclaim.scrub;

import java.io.IOException;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.scrub.InputOrder.Delivery;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.Source;

/** Scrubs an input in several threads, with flat memory, and delivers in input order. */
public final class ScrubPipeline {
  private final Scrubber scrubber;
  private final HistoryIndex history;
  private final int threads;

  /**
   * @param history what each claim is judged beside; when the claims of the source are in it, in
   *     the order of the source
   */
  public ScrubPipeline(Scrubber scrubber, HistoryIndex history, int threads) {
    this.scrubber = scrubber;
    this.history = history;
    this.threads = threads;
  }

  /** Where results go, called from one thread, in input order. */
  public interface Sink {
    void claim(ScrubbedClaim claim) throws IOException;

    void file(FileFindings file) throws IOException;

    void unreadable(UnreadableClaim claim) throws IOException;
  }

  /**
   * Scrubs everything that the source holds.
   *
   * @throws IOException of the source or the sink; what was read before it is delivered when it is
   *     the source's
   */
  public void run(Source source, Sink sink) throws IOException {
    new InputOrder<>(this::scrub, threads).run(source, sink);
  }

  private Delivery<Sink> scrub(Received received, int number) {
    if (received instanceof Claim claim) {
      ScrubbedClaim scrubbed = scrubber.scrub(claim, history.historyOf(claim, number));
      return sink -> sink.claim(scrubbed);
    }
    if (received instanceof Envelope envelope) {
      FileFindings findings = scrubber.scrub(envelope);
      return sink -> sink.file(findings);
    }
    UnreadableClaim unreadable = (UnreadableClaim) received;
    return sink -> sink.unreadable(unreadable);
  }
}
