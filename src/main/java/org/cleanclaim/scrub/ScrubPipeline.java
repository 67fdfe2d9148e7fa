package org.cleanclaim.scrub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * Reads in one thread, scrubs in several, delivers in input order. Batches wait in a bounded queue,
 * so a slow reader, rulebook or writer slows the others down and memory stays flat, whatever the
 * size of the input.
 */
public final class ScrubPipeline {
  private static final int CLAIMS_PER_BATCH = 32;
  private static final int BATCHES_PER_THREAD = 4;

  private final Scrubber scrubber;
  private final int threads;

  public ScrubPipeline(Scrubber scrubber, int threads) {
    this.scrubber = scrubber;
    this.threads = threads;
  }

  /** Where what was received comes from. */
  @FunctionalInterface
  public interface Source {
    /** The next of them; empty at the end. */
    Optional<Received> next() throws IOException;
  }

  /** Where results go, called from one thread, in input order. */
  public interface Sink {
    void claim(ScrubbedClaim claim) throws IOException;

    void file(FileFindings file) throws IOException;

    void unreadable(UnreadableClaim claim) throws IOException;
  }

  /** Does something with the sink: one result on its way out. */
  @FunctionalInterface
  private interface Delivery {
    void to(Sink sink) throws IOException;
  }

  /**
   * Scrubs everything that the source holds.
   *
   * @throws IOException of the source or the sink; what was read before it is delivered when it is
   *     the source's
   */
  public void run(Source source, Sink sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, ScrubPipeline::daemon);
    BlockingQueue<Future<List<Delivery>>> inOrder =
        new ArrayBlockingQueue<>(threads * BATCHES_PER_THREAD);
    Future<?> reading =
        Executors.newSingleThreadExecutor(ScrubPipeline::daemon)
            .submit(read(source, workers, inOrder));
    try {
      for (List<Delivery> batch = inOrder.take().get();
          !batch.isEmpty();
          batch = inOrder.take().get()) {
        for (Delivery delivery : batch) {
          delivery.to(sink);
        }
      }
      reading.get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      reading.cancel(true);
      workers.shutdownNow();
    }
  }

  /** The reading task: hands batches to the workers and always ends with an empty one. */
  private Callable<Void> read(
      Source source, ExecutorService workers, BlockingQueue<Future<List<Delivery>>> inOrder) {
    return () -> {
      try {
        List<Received> batch = new ArrayList<>(CLAIMS_PER_BATCH);
        for (Optional<Received> next = source.next(); next.isPresent(); next = source.next()) {
          batch.add(next.get());
          if (batch.size() == CLAIMS_PER_BATCH) {
            inOrder.put(workers.submit(scrub(batch)));
            batch = new ArrayList<>(CLAIMS_PER_BATCH);
          }
        }
        if (!batch.isEmpty()) {
          inOrder.put(workers.submit(scrub(batch)));
        }
      } finally {
        inOrder.put(workers.submit(() -> List.<Delivery>of()));
      }
      return null;
    };
  }

  private Callable<List<Delivery>> scrub(List<Received> batch) {
    return () -> batch.stream().map(this::scrub).toList();
  }

  private Delivery scrub(Received received) {
    if (received instanceof Claim claim) {
      ScrubbedClaim scrubbed = scrubber.scrub(claim);
      return sink -> sink.claim(scrubbed);
    }
    if (received instanceof Envelope envelope) {
      FileFindings findings = scrubber.scrub(envelope);
      return sink -> sink.file(findings);
    }
    UnreadableClaim unreadable = (UnreadableClaim) received;
    return sink -> sink.unreadable(unreadable);
  }

  private static IOException unwrapped(ExecutionException e) {
    return e.getCause() instanceof IOException cause
        ? cause
        : new IOException("scrubbing failed", e.getCause());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "scrub");
    thread.setDaemon(true);
    return thread;
  }
}
