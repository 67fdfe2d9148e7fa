package org.cleanclaim.scrub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.scrub.InputOrder.Delivery;
import org.cleanclaim.scrub.InputOrder.Work;
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
    new InputOrder<>(new Scrubbing(), history, threads).run(source, sink);
  }

  /** What the scrubber does with what is received. */
  private final class Scrubbing implements Work<Sink> {
    @Override
    public List<Delivery<Sink>> on(List<ClaimOfPatient> claims) {
      List<Delivery<Sink>> deliveries = new ArrayList<>(claims.size());
      for (ScrubbedClaim scrubbed : scrubber.scrub(claims)) {
        deliveries.add(sink -> sink.claim(scrubbed));
      }
      return deliveries;
    }

    @Override
    public Delivery<Sink> on(Envelope file) {
      FileFindings findings = scrubber.scrub(file);
      return sink -> sink.file(findings);
    }

    @Override
    public Delivery<Sink> on(UnreadableClaim unreadable) {
      return sink -> sink.unreadable(unreadable);
    }
  }
}
