package org.cleanclaim.intake.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;

/** Reads sources one after the other. */
final class SequenceReader implements ClaimReader {
  /**
   * One of the sources.
   *
   * @param named whether the user named it; a file that only lies in a named folder doesn't end the
   *     run when it can't be read
   * @param beneficiaries whether it holds no claims, but patients of the others' claims
   */
  record Item(Source source, boolean named, boolean beneficiaries) {}

  private final SourceOpener opener;
  private final Iterator<Item> items;
  private Optional<ClaimReader> reader = Optional.empty();
  private Item current;

  SequenceReader(SourceOpener opener, List<Item> items) {
    this.opener = opener;
    this.items = items.iterator();
  }

  @Override
  public Optional<Received> next() throws IOException {
    Optional<Received> next = Optional.empty();
    while (next.isEmpty() && (reader.isPresent() || items.hasNext())) {
      try {
        next = advance();
      } catch (IOException fault) {
        close();
        if (current.named()) {
          throw SourceOpener.unreadable(current.source().name(), fault);
        }
        next = Optional.of(unreadable(fault));
      }
    }
    return next;
  }

  private Optional<Received> advance() throws IOException {
    if (reader.isEmpty()) {
      current = items.next();
      reader = Optional.of(opener.open(current.source()));
    }
    Optional<Received> next = reader.get().next();
    if (next.isEmpty()) {
      close();
    }
    return next;
  }

  private Received unreadable(IOException fault) {
    String file = current.source().name();
    return new UnreadableClaim(file, "", Optional.empty(), 0, SourceOpener.reason(fault));
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
      reader = Optional.empty();
    }
  }
}
