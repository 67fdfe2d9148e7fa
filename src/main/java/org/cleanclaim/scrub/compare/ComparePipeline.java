package org.cleanclaim.scrub.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.InputOrder;
import org.cleanclaim.scrub.InputOrder.Delivery;
import org.cleanclaim.scrub.InputOrder.Work;
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
    new InputOrder<>(new Comparing(), history, threads).run(source, sink);
  }

  /** What the scrubbers do with what is received. */
  private final class Comparing implements Work<Sink> {
    @Override
    public List<Delivery<Sink>> on(List<ClaimOfPatient> claims) {
      List<Delivery<Sink>> deliveries = new ArrayList<>(claims.size());
      for (ClaimTwice twice : scrubbers.scrub(claims)) {
        deliveries.add(sink -> sink.claim(twice));
      }
      return deliveries;
    }

    @Override
    public Delivery<Sink> on(Envelope file) {
      FileTwice twice = scrubbers.scrub(file);
      return sink -> sink.file(twice);
    }

    @Override
    public Delivery<Sink> on(UnreadableClaim unreadable) {
      return sink -> sink.unreadable(unreadable);
    }
  }
}
