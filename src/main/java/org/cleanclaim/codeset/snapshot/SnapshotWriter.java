package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.published.Importer;
import org.cleanclaim.codeset.published.Importers;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Rows;
import org.cleanclaim.codeset.published.Sample;

/** Reads files into an open snapshot, one after the other. */
final class SnapshotWriter {
  /** One rejected row in so many makes a file untrustworthy. */
  private static final int TRUST = 50;

  private final Connection connection;
  private final ImportOptions options;
  private final Provenance provenance;
  private final Words words;
  private final Set<Integer> writtenNow = new HashSet<>();

  SnapshotWriter(Connection connection, ImportOptions options) throws SQLException {
    this.connection = connection;
    this.options = options;
    provenance = new Provenance(connection, options);
    words = new Words(connection);
  }

  /** Whether anything was written. */
  boolean hasWritten() {
    return !writtenNow.isEmpty();
  }

  FileOutcome add(PublishedFile file) throws IOException, SQLException {
    if (provenance.holds(file)) {
      return new FileOutcome(file.shown(), FileOutcome.Kind.ALREADY_THERE, "", List.of());
    }
    Sample sample = Sample.of(file);
    Optional<Importer> importer = Importers.of(sample);
    if (importer.isEmpty()) {
      return new FileOutcome(file.shown(), FileOutcome.Kind.UNRECOGNISED, "", List.of());
    }
    String layout = importer.get().layout();
    List<OpenPart> parts = new ArrayList<>();
    importer
        .get()
        .read(file, sample, (part, relation) -> open(file, layout, part, relation, parts));
    for (OpenPart part : parts) {
      part.writer().flush();
    }
    refuseUntrustworthy(parts);
    List<PartOutcome> outcomes = new ArrayList<>();
    for (OpenPart part : parts) {
      outcomes.add(finish(part));
    }
    FileOutcome.Kind kind = parts.isEmpty() ? FileOutcome.Kind.TWIN : FileOutcome.Kind.IMPORTED;
    return new FileOutcome(file.shown(), kind, layout, List.copyOf(outcomes));
  }

  private record OpenPart(EditionPart part, boolean replaced, SourceWriter writer) {}

  private Rows open(
      PublishedFile file, String layout, EditionPart part, Relation relation, List<OpenPart> parts)
      throws IOException {
    try {
      Optional<Provenance.Held> held = provenance.find(part);
      if (held.isPresent() && (isTwin(held.get(), file) || outranks(held.get()))) {
        return new DiscardedRows();
      }
      if (held.isPresent()) {
        provenance.remove(held.get());
      }
      int source = provenance.add(part, relation, layout, file);
      writtenNow.add(source);
      Rejects rejects = new Rejects(file.shown(), options.rejects());
      SourceWriter writer = new SourceWriter(connection, source, relation, words, rejects);
      parts.add(new OpenPart(part, held.isPresent(), writer));
      return writer;
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private boolean isTwin(Provenance.Held held, PublishedFile file) {
    return writtenNow.contains(held.source()) || held.sha256().equals(file.sha256());
  }

  /** A published table isn't given up for one of the project's own lists. */
  private boolean outranks(Provenance.Held held) {
    return held.origin() == Origin.PUBLISHED && options.origin() != Origin.PUBLISHED;
  }

  private PartOutcome finish(OpenPart open) throws SQLException {
    try (SourceWriter writer = open.writer()) {
      if (writer.kept() == 0 && writer.rejects().total() == 0) {
        provenance.forget(writer.source());
      } else {
        provenance.complete(writer);
      }
      String name = (open.part().series() + " " + open.part().edition()).strip();
      return new PartOutcome(
          open.part().table(),
          (name + " " + open.part().part()).strip(),
          open.replaced(),
          writer.kept(),
          writer.rejects().total(),
          writer.rejects().counts(),
          List.copyOf(writer.rejects().first()));
    }
  }

  private static void refuseUntrustworthy(List<OpenPart> parts) throws RefusedFileException {
    long kept = parts.stream().mapToLong(part -> part.writer().kept()).sum();
    long rejected = parts.stream().mapToLong(part -> part.writer().rejects().doubtful()).sum();
    if (parts.isEmpty() || (kept > 0 && rejected * TRUST <= kept + rejected)) {
      return;
    }
    StringBuilder message =
        new StringBuilder("%d of %d rows can't be kept".formatted(rejected, rejected + kept));
    for (OpenPart part : parts) {
      for (RejectedRow row : part.writer().rejects().first()) {
        message.append("; line ").append(row.line()).append(": ").append(row.reason());
      }
    }
    throw new RefusedFileException(message.toString());
  }

  /** Rows of a twin: the same edition was read from another file already. */
  private static final class DiscardedRows implements Rows {
    @Override
    public void keep(long line, Object... cells) {
      // The other file's rows stand for these.
    }

    @Override
    public void reject(long line, String reason, String text) {
      // The other file's rows stand for these.
    }

    @Override
    public void remark(long line, String reason, String text) {
      // The other file's rows stand for these.
    }
  }
}
