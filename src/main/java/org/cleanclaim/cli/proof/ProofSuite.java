package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many proofs at a time and compares what is found with what is written. */
public final class ProofSuite {
  private final ProofRunner runner;
  private final int threads;

  public ProofSuite(ProofRunner runner, int threads) {
    this.runner = runner;
    this.threads = threads;
  }

  /**
   * The result of each proof, in their order.
   *
   * @throws IOException when a file can't be read
   */
  public List<ProofResult> run(List<Proof> proofs) throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ProofResult>> running = new ArrayList<>();
      proofs.forEach(proof -> running.add(workers.submit(() -> run(proof))));
      List<ProofResult> results = new ArrayList<>();
      for (Future<ProofResult> result : running) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a proof could not be run", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** The result of one proof, run by the caller's thread. */
  public ProofResult run(Proof proof) throws IOException {
    ProofResult result = runner.run(proof);
    return result.with(FindingsDiff.of(result, WrittenFindings.beside(proof)));
  }
}
