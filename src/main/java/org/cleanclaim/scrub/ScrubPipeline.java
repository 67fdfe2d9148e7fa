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
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.Source;

/**
 * Reads in one thread, scrubs in several, delivers in input order. Batches wait in a bounded queue,
 * so a slow reader, rulebook or writer slows the others down and memory stays flat, whatever the
 * size of the input.
 */
public final class ScrubPipeline {
  private static final int CLAIMS_PER_BATCH = 32;
  private static final int BATCHES_PER_THREAD = 4;

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
        Batch batch = new Batch(0, new ArrayList<>(CLAIMS_PER_BATCH));
        for (Optional<Received> next = source.next(); next.isPresent(); next = source.next()) {
          batch.received.add(next.get());
          if (batch.received.size() == CLAIMS_PER_BATCH) {
            inOrder.put(workers.submit(scrub(batch)));
            batch = new Batch(batch.end(), new ArrayList<>(CLAIMS_PER_BATCH));
          }
        }
        if (!batch.received.isEmpty()) {
          inOrder.put(workers.submit(scrub(batch)));
        }
      } finally {
        inOrder.put(workers.submit(() -> List.<Delivery>of()));
      }
      return null;
    };
  }

  /**
   * What one worker takes at a time.
   *
   * @param first number of its first claim among the claims of the source
   */
  private record Batch(int first, List<Received> received) {
    /** The number that follows that of its last claim. */
    int end() {
      int number = first;
      for (Received one : received) {
        number += one instanceof Claim ? 1 : 0;
      }
      return number;
    }
  }

  private Callable<List<Delivery>> scrub(Batch batch) {
    return () -> {
      List<Delivery> deliveries = new ArrayList<>(batch.received.size());
      int number = batch.first;
      for (Received received : batch.received) {
        deliveries.add(scrub(received, number));
        number += received instanceof Claim ? 1 : 0;
      }
      return deliveries;
    };
  }

  private Delivery scrub(Received received, int number) {
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
