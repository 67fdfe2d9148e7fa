package org.cleanclaim.scrub.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;

/**
 * Reads an input to its end before any claim of it is judged, so that each is judged beside the
 * others of its patient, whatever their order. An input that is too large for that is only begun:
 * its claims are then not held against one another, and memory stays flat.
 */
public final class ReadAhead implements Source {
  /**
   * Service lines that are kept waiting; a claim counts two beside its own. As read from an 837 a
   * line and its share of the claim take 1 KB, so this many fit three times into 512 MB.
   */
  public static final int MOST_LINES = 100_000;

  private static final int LINES_FOR_CLAIM = 2;
  private static final int LOOK_EVERY = 1_024;

  private final Queue<Received> waiting = new ArrayDeque<>();
  private final Source rest;
  private Optional<IOException> fault = Optional.empty();
  private boolean whole;

  private ReadAhead(Source rest) {
    this.rest = rest;
  }

  /**
   * Reads ahead, and when the input ends in time adds its claims to the index. A fault of the
   * source is met where it would have been: after what was read before it.
   *
   * @param mostLines {@link #MOST_LINES}
   */
  public static ReadAhead of(Source source, HistoryIndex index, int mostLines) {
    ReadAhead ahead = new ReadAhead(source);
    try {
      ahead.read(mostLines, new HeapGauge());
    } catch (IOException e) {
      ahead.fault = Optional.of(e);
    }
    if (ahead.whole) {
      for (Received received : ahead.waiting) {
        if (received instanceof Claim claim) {
          index.addBeside(claim);
        }
      }
    }
    return ahead;
  }

  private void read(int mostLines, HeapGauge heap) throws IOException {
    int lines = 0;
    while (lines < mostLines && !(waiting.size() % LOOK_EVERY == LOOK_EVERY - 1 && heap.isFull())) {
      Optional<Received> next = rest.next();
      if (next.isEmpty()) {
        whole = true;
        return;
      }
      waiting.add(next.get());
      lines += LINES_FOR_CLAIM;
      lines += next.get() instanceof Claim claim ? claim.lines().size() : 0;
    }
  }

  /** Whether the input was read to its end. */
  public boolean isWhole() {
    return whole;
  }

  @Override
  public Optional<Received> next() throws IOException {
    Received first = waiting.poll();
    if (first != null) {
      return Optional.of(first);
    }
    if (fault.isPresent()) {
      throw fault.get();
    }
    return whole ? Optional.empty() : rest.next();
  }
}
