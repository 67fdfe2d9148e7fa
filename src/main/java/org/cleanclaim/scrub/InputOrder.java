package org.cleanclaim.scrub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.cleanclaim.scrub.history.HistoryIndex;
import org.cleanclaim.scrub.history.Source;

/**
 * Reads in one thread, works in several, delivers in input order. Batches wait in a bounded queue,
 * so a slow reader, worker or writer slows the others down and memory stays flat, whatever the size
 * of the input.
 *
 * @param <S> where results go
 */
public final class InputOrder<S> {
  private static final int RECEIVED_PER_BATCH = 32;
  private static final int BATCHES_PER_THREAD = 4;

  private final Work<S> work;
  private final HistoryIndex history;
  private final int threads;

  /**
   * @param history what each claim is judged beside; when the claims of the source are in it, in
   *     the order of the source
   */
  public InputOrder(Work<S> work, HistoryIndex history, int threads) {
    this.work = work;
    this.history = history;
    this.threads = threads;
  }

  /** What is done with what is received; called from several threads. */
  public interface Work<S> {
    /**
     * Does it with some claims that stand near one another in the source.
     *
     * @return one for each claim, in the same order
     */
    List<Delivery<S>> on(List<ClaimOfPatient> claims);

    Delivery<S> on(Envelope file);

    Delivery<S> on(UnreadableClaim unreadable);
  }

  /** Does something with the sink: one result on its way out. */
  @FunctionalInterface
  public interface Delivery<S> {
    void to(S sink) throws IOException;
  }

  /**
   * Works through everything that the source holds; the sink is called from one thread, in input
   * order.
   *
   * @throws IOException of the source or the sink; what was read before it is delivered when it is
   *     the source's
   */
  public void run(Source source, S sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, InputOrder::daemon);
    BlockingQueue<Future<List<Delivery<S>>>> inOrder =
        new ArrayBlockingQueue<>(threads * BATCHES_PER_THREAD);
    Future<?> reading =
        Executors.newSingleThreadExecutor(InputOrder::daemon)
            .submit(read(source, workers, inOrder));
    try {
      for (List<Delivery<S>> batch = inOrder.take().get();
          !batch.isEmpty();
          batch = inOrder.take().get()) {
        for (Delivery<S> delivery : batch) {
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
      Source source, ExecutorService workers, BlockingQueue<Future<List<Delivery<S>>>> inOrder) {
    return () -> {
      try {
        Batch batch = new Batch(0);
        for (Optional<Received> next = source.next(); next.isPresent(); next = source.next()) {
          batch.add(next.get());
          if (batch.received.size() == RECEIVED_PER_BATCH) {
            inOrder.put(workers.submit(batch::work));
            batch = new Batch(batch.end());
          }
        }
        if (!batch.received.isEmpty()) {
          inOrder.put(workers.submit(batch::work));
        }
      } finally {
        inOrder.put(workers.submit(() -> List.<Delivery<S>>of()));
      }
      return null;
    };
  }

  /** What one worker takes at a time. */
  private final class Batch {
    private final int first;
    private final List<Received> received = new ArrayList<>(RECEIVED_PER_BATCH);
    private final List<Claim> claims = new ArrayList<>(RECEIVED_PER_BATCH);

    /**
     * @param first number of its first claim among the claims of the source
     */
    Batch(int first) {
      this.first = first;
    }

    void add(Received next) {
      received.add(next);
      if (next instanceof Claim claim) {
        claims.add(claim);
      }
    }

    /** The number that follows that of its last claim. */
    int end() {
      return first + claims.size();
    }

    List<Delivery<S>> work() {
      Iterator<Delivery<S>> ofClaims = work.on(claimsOfPatients()).iterator();
      List<Delivery<S>> deliveries = new ArrayList<>(received.size());
      for (Received one : received) {
        if (one instanceof Claim) {
          deliveries.add(ofClaims.next());
        } else if (one instanceof Envelope file) {
          deliveries.add(work.on(file));
        } else {
          deliveries.add(work.on((UnreadableClaim) one));
        }
      }
      return deliveries;
    }

    private List<ClaimOfPatient> claimsOfPatients() {
      List<ClaimOfPatient> all = new ArrayList<>(claims.size());
      for (int c = 0; c < claims.size(); c++) {
        all.add(new ClaimOfPatient(claims.get(c), history.historyOf(claims.get(c), first + c)));
      }
      return all;
    }
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
