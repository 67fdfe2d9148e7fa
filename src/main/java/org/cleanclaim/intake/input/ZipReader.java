package org.cleanclaim.intake.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.ZipEntry;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.UnreadableInputException;

/** Reads the entries of a zip one after the other, as they come; nothing is written to disk. */
final class ZipReader implements ClaimReader {
  private static final int MOST_ENTRIES = 100_000;

  private final SourceOpener opener;
  private final String name;
  private final ZipEntries zip;
  private final Unpacked counter;
  private final Queue<Received> unreadable = new ArrayDeque<>();
  private Optional<ClaimReader> entry = Optional.empty();

  /**
   * Goes to the first entry with claims.
   *
   * @throws UnreadableInputException when there is none
   */
  ZipReader(SourceOpener opener, String name, ZipEntries zip, Unpacked counter) throws IOException {
    this.opener = opener;
    this.name = name;
    this.zip = zip;
    this.counter = counter;
    if (!advance()) {
      throw new UnreadableInputException("holds no file of a known format");
    }
  }

  @Override
  public Optional<Received> next() throws IOException {
    while (unreadable.isEmpty() && entry.isPresent()) {
      Optional<Received> next = entry.get().next();
      if (next.isPresent()) {
        return next;
      }
      advance();
    }
    return Optional.ofNullable(unreadable.poll());
  }

  /** Goes to the next entry with claims; those without are set down as unreadable. */
  private boolean advance() throws IOException {
    entry = Optional.empty();
    for (Optional<ZipEntry> next = zip.next(); next.isPresent(); next = zip.next()) {
      if (zip.count() > MOST_ENTRIES) {
        throw new UnreadableInputException("has more than " + MOST_ENTRIES + " entries");
      }
      if (!next.get().isDirectory() && !Folder.isHidden(next.get().getName())) {
        entry = open(name + "/" + EntryName.of(next.get().getName()));
        if (entry.isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<ClaimReader> open(String file) throws IOException {
    try {
      InputStream in = counter.unpacked(new EntryStream(zip));
      return Optional.of(opener.plain(file, new Beginning(in)));
    } catch (UnreadableInputException fault) {
      unreadable.add(new UnreadableClaim(file, "", Optional.empty(), 0, fault.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The bytes of the current entry; closing it leaves the archive open. */
  private static final class EntryStream extends FilterInputStream {
    EntryStream(ZipEntries zip) {
      super(zip);
    }

    @Override
    public void close() {
      // The next entry follows in the same stream.
    }
  }
}
