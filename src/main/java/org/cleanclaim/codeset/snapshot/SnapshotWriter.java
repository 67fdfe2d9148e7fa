package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.published.Companion;
import org.cleanclaim.codeset.published.Importer;
import org.cleanclaim.codeset.published.Importers;
import org.cleanclaim.codeset.published.Sample;

/** Reads files into an open snapshot, one after the other. */
final class SnapshotWriter {
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

  Connection connection() {
    return connection;
  }

  ImportOptions options() {
    return options;
  }

  Provenance provenance() {
    return provenance;
  }

  Words words() {
    return words;
  }

  /** The sources that this import has written. */
  Set<Integer> writtenNow() {
    return writtenNow;
  }

  /** Whether anything was written. */
  boolean hasWritten() {
    return !writtenNow.isEmpty();
  }

  FileOutcome add(PublishedFile file) throws IOException, SQLException {
    if (provenance.holds(file)) {
      return FileOutcome.without(file, FileOutcome.Kind.ALREADY_THERE);
    }
    Optional<FileOutcome> outcome = tryImport(file);
    if (outcome.isEmpty() && file.withTabs().isPresent()) {
      outcome = tryImport(file.withTabs().get());
    }
    return outcome.isPresent() ? outcome.get() : passedOver(file);
  }

  /** Imports a file; empty when no importer knows its layout. */
  private Optional<FileOutcome> tryImport(PublishedFile file) throws IOException, SQLException {
    Sample sample = Sample.of(file);
    Optional<Importer> importer = Importers.of(sample);
    return importer.isPresent()
        ? Optional.of(new FileImport(this, file, importer.get()).run(sample))
        : Optional.empty();
  }

  private static FileOutcome passedOver(PublishedFile file) throws IOException {
    return Companion.reason(Sample.of(file))
        .map(why -> new FileOutcome(file.shown(), FileOutcome.Kind.COMPANION, why, List.of()))
        .orElseGet(() -> FileOutcome.without(file, FileOutcome.Kind.UNRECOGNISED));
  }

  /** The outcome of the parts that a file's rows went to. */
  static FileOutcome outcome(PublishedFile file, String layout, List<PartOutcome> parts) {
    FileOutcome.Kind kind = parts.isEmpty() ? FileOutcome.Kind.TWIN : FileOutcome.Kind.IMPORTED;
    return new FileOutcome(file.shown(), kind, layout, List.copyOf(parts));
  }
}
