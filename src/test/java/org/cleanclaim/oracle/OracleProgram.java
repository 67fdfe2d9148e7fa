package org.cleanclaim.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The oracle as a program of its own, 837 in, JSON Lines out, in input order: the plain Java that
 * the rule engine's speed is held against.
 */
public final class OracleProgram {
  private static final int CLAIMS_PER_BATCH = 256;
  private static final int BATCHES_PER_THREAD = 4;

  private final Oracle oracle;

  private OracleProgram(Oracle oracle) {
    this.oracle = oracle;
  }

  /**
   * Judges by the published tables.
   *
   * @param own folder of the project's own lists
   */
  public static OracleProgram withPublished(Path tables, Path own) throws IOException {
    return new OracleProgram(new Oracle(TableFolders.published(tables, own)));
  }

  /** Judges by the starter sets in a folder. */
  public static OracleProgram withStarter(Path folder) throws IOException {
    return new OracleProgram(new Oracle(TableFolders.starter(folder)));
  }

  /**
   * Reads every professional claim and judges none.
   *
   * @return how many there were
   */
  public static long read(InputStream in) throws IOException {
    OracleReader reader = new OracleReader(in);
    long claims = 0;
    while (reader.next() != null) {
      claims++;
    }
    return claims;
  }

  /**
   * Judges every professional claim.
   *
   * @return how many there were
   */
  public long run(InputStream in, OutputStream out, int threads) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<byte[]>> inOrder = new ArrayDeque<>();
    OracleReader reader = new OracleReader(in);
    long claims = 0;
    try {
      List<OracleClaim> batch = new ArrayList<>(CLAIMS_PER_BATCH);
      for (OracleClaim claim = reader.next(); claim != null; claim = reader.next()) {
        claims++;
        batch.add(claim);
        if (batch.size() == CLAIMS_PER_BATCH) {
          List<OracleClaim> full = batch;
          inOrder.add(workers.submit(() -> judge(oracle, full)));
          batch = new ArrayList<>(CLAIMS_PER_BATCH);
          if (inOrder.size() > threads * BATCHES_PER_THREAD) {
            out.write(inOrder.remove().get());
          }
        }
      }
      while (!inOrder.isEmpty()) {
        out.write(inOrder.remove().get());
      }
      out.write(judge(oracle, batch));
      return claims;
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static byte[] judge(Oracle oracle, List<OracleClaim> claims) {
    StringBuilder lines = new StringBuilder();
    for (OracleClaim claim : claims) {
      for (OracleFinding finding : oracle.judge(claim)) {
        finding.appendTo(lines);
      }
    }
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
