package org.cleanclaim.scrub.compare;

import java.io.IOException;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.scrub.InputOrder;
import org.cleanclaim.scrub.InputOrder.Delivery;
import org.cleanclaim.scrub.compare.ComparedScrubbers.ClaimTwice;
import org.cleanclaim.scrub.compare.ComparedScrubbers.FileTwice;
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.Source;

/** Judges an input by two rulebooks in one pass, with flat memory, and delivers in input order. */
public final class ComparePipeline {
  private final ComparedScrubbers scrubbers;
  private final HistoryIndex history;
  private final int threads;

  /**
   * @param history what each claim is judged beside; when the claims of the source are in it, in
   *     the order of the source
   */
  public ComparePipeline(ComparedScrubbers scrubbers, HistoryIndex history, int threads) {
    this.scrubbers = scrubbers;
    this.history = history;
    this.threads = threads;
  }

  /** Where results go, called from one thread, in input order. */
  public interface Sink {
    void claim(ClaimTwice claim) throws IOException;

    void file(FileTwice file) throws IOException;

    void unreadable(UnreadableClaim claim) throws IOException;
  }

  /**
   * Judges everything that the source holds.
   *
   * @throws IOException of the source or the sink
   */
  public void run(Source source, Sink sink) throws IOException {
    new InputOrder<>(this::scrub, threads).run(source, sink);
  }

  private Delivery<Sink> scrub(Received received, int number) {
    if (received instanceof Claim claim) {
      ClaimTwice twice = scrubbers.scrub(claim, history.historyOf(claim, number));
      return sink -> sink.claim(twice);
    }
    if (received instanceof Envelope envelope) {
      FileTwice twice = scrubbers.scrub(envelope);
      return sink -> sink.file(twice);
    }
    UnreadableClaim unreadable = (UnreadableClaim) received;
    return sink -> sink.unreadable(unreadable);
  }
}
