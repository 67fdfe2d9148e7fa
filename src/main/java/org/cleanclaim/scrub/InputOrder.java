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
import org.cleanclaim.claim.Received;
import org.cleanclaim.scrub.history.Source;

/**
 * Reads in one thread, works in several, delivers in input order. Batches wait in a bounded queue,
 * so a slow reader, worker or writer slows the others down and memory stays flat, whatever the size
 * of the input.
 *
 * @param <S> where results go
 */
public final class InputOrder<S> {
  private static final int CLAIMS_PER_BATCH = 32;
  private static final int BATCHES_PER_THREAD = 4;

  private final Work<S> work;
  private final int threads;

  public InputOrder(Work<S> work, int threads) {
    this.work = work;
    this.threads = threads;
  }

  /** What is done with one thing received; called from several threads. */
  @FunctionalInterface
  public interface Work<S> {
    /**
     * Does it.
     *
     * @param number of claims that came before it in the source
     */
    Delivery<S> on(Received received, int number);
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
        Batch batch = new Batch(0, new ArrayList<>(CLAIMS_PER_BATCH));
        for (Optional<Received> next = source.next(); next.isPresent(); next = source.next()) {
          batch.received.add(next.get());
          if (batch.received.size() == CLAIMS_PER_BATCH) {
            inOrder.put(workers.submit(workOn(batch)));
            batch = new Batch(batch.end(), new ArrayList<>(CLAIMS_PER_BATCH));
          }
        }
        if (!batch.received.isEmpty()) {
          inOrder.put(workers.submit(workOn(batch)));
        }
      } finally {
        inOrder.put(workers.submit(() -> List.<Delivery<S>>of()));
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

  private Callable<List<Delivery<S>>> workOn(Batch batch) {
    return () -> {
      List<Delivery<S>> deliveries = new ArrayList<>(batch.received.size());
      int number = batch.first;
      for (Received received : batch.received) {
        deliveries.add(work.on(received, number));
        number += received instanceof Claim ? 1 : 0;
      }
      return deliveries;
    };
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
