package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.published.Importer;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Rows;
import org.cleanclaim.codeset.published.Sample;

/** The import of one file: where its rows go, and whether they can be trusted. */
final class FileImport {
  /** One rejected row in so many makes a file untrustworthy. */
  private static final int TRUST = 50;

  private final SnapshotWriter snapshot;
  private final PublishedFile file;
  private final Importer importer;
  private final List<OpenPart> parts = new ArrayList<>();

  FileImport(SnapshotWriter snapshot, PublishedFile file, Importer importer) {
    this.snapshot = snapshot;
    this.file = file;
    this.importer = importer;
  }

  private record OpenPart(EditionPart part, boolean replaced, SourceWriter writer) {}

  FileOutcome run(Sample sample) throws IOException, SQLException {
    try {
      importer.read(file, sample, this::open);
    } catch (TwinRows.TwinSheetException e) {
      return SnapshotWriter.outcome(file, importer.layout(), List.of());
    }
    for (OpenPart part : parts) {
      part.writer().flush();
    }
    refuseUntrustworthy();
    List<PartOutcome> outcomes = new ArrayList<>();
    for (OpenPart part : parts) {
      finish(part).ifPresent(outcomes::add);
    }
    return SnapshotWriter.outcome(file, importer.layout(), outcomes);
  }

  private Rows open(EditionPart part, Relation relation) throws IOException {
    try {
      Optional<Provenance.Held> held = snapshot.provenance().find(part);
      if (held.isEmpty()) {
        return begin(part, relation, false);
      }
      if (isNextSheet(held.get())) {
        return open(part.continuedBy(file.name()), relation);
      }
      if (isTwin(held.get()) || outranks(held.get())) {
        return new TwinRows(file.isSheet());
      }
      snapshot.provenance().remove(held.get());
      return begin(part, relation, true);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Rows begin(EditionPart part, Relation relation, boolean replaced) throws SQLException {
    int source = snapshot.provenance().add(part, relation, importer.layout(), file);
    snapshot.writtenNow().add(source);
    Rejects rejects = new Rejects(file.shown(), snapshot.options().rejects());
    SourceWriter writer =
        new SourceWriter(snapshot.connection(), source, relation, snapshot.words(), rejects);
    parts.add(new OpenPart(part, replaced, writer));
    return writer;
  }

  /** Whether another sheet of the same workbook began the part in this import. */
  private boolean isNextSheet(Provenance.Held held) {
    return file.isSheet()
        && snapshot.writtenNow().contains(held.source())
        && held.sha256().equals(file.sha256())
        && !held.member().equals(file.member())
        && file.isBesideSheet(held.member());
  }

  private boolean isTwin(Provenance.Held held) {
    return snapshot.writtenNow().contains(held.source()) || held.sha256().equals(file.sha256());
  }

  /** A published table isn't given up for one of the project's own lists. */
  private boolean outranks(Provenance.Held held) {
    return held.origin() == Origin.PUBLISHED && snapshot.options().origin() != Origin.PUBLISHED;
  }

  /** Completes a part; one without any row is taken back and is no outcome. */
  private Optional<PartOutcome> finish(OpenPart open) throws SQLException {
    try (SourceWriter writer = open.writer()) {
      if (writer.kept() == 0 && writer.rejects().total() == 0) {
        snapshot.provenance().forget(writer.source());
        return Optional.empty();
      }
      snapshot.provenance().complete(writer);
      String name = (open.part().series() + " " + open.part().edition()).strip();
      return Optional.of(
          new PartOutcome(
              open.part().table(),
              (name + " " + open.part().part()).strip(),
              open.replaced(),
              writer.kept(),
              writer.rejects().total(),
              writer.rejects().counts(),
              List.copyOf(writer.rejects().first())));
    }
  }

  private void refuseUntrustworthy() throws RefusedFileException {
    long kept = parts.stream().mapToLong(part -> part.writer().kept()).sum();
    long rejected = parts.stream().mapToLong(part -> part.writer().rejects().doubtful()).sum();
    if (parts.isEmpty() || (kept > 0 && rejected * TRUST <= kept + rejected)) {
      return;
    }
    if (kept + rejected == 0) {
      throw new RefusedFileException("it looks like " + importer.layout() + " but holds no rows");
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
}
