package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cleanclaim.codeset.file.MalformedFileException;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.published.Importer;
import org.cleanclaim.codeset.published.Importers;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.published.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteConfig;

/**
 * Every importer on its own file, damaged in many ways: the file is refused in a sentence, passed
 * over, or imported with every row accounted for. Nothing else may come of it.
 */
class BatteredFilesTest {
  private static final int ROUNDS = 12;
  private static final long LONG_LINE = 1L << 30;

  static Stream<String> layouts() {
    return Importers.ALL.stream().map(Importer::layout);
  }

  @Test
  void everyImporterHasASample() {
    assertThat(SampleFiles.all().keySet()).containsExactlyInAnyOrderElementsOf(layouts().toList());
  }

  private static PublishedFile file(String name, byte[] content) {
    return file(name, () -> new ByteArrayInputStream(content));
  }

  private static PublishedFile file(String name, PublishedFile.Opener opener) {
    return new PublishedFile(name, "", "0".repeat(64), opener, Optional.empty());
  }

  private static Connection database() throws SQLException {
    Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    Schema.create(connection);
    connection.setAutoCommit(false);
    return connection;
  }

  private static SnapshotWriter writer(Connection connection) throws SQLException {
    return new SnapshotWriter(connection, ImportOptions.published(RejectLog.NONE, TinyFiles.NOW));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theSampleItselfIsRead(String layout) throws IOException, SQLException {
    SampleFiles.Sample sample = SampleFiles.all().get(layout);
    PublishedFile file = file(sample.name(), sample.content().getBytes(StandardCharsets.UTF_8));
    assertThat(Importers.of(Sample.of(file)).map(Importer::layout)).contains(layout);
    try (Connection connection = database()) {
      FileOutcome outcome = writer(connection).add(file);
      assertThat(outcome.kind()).isEqualTo(FileOutcome.Kind.IMPORTED);
      assertThat(outcome.parts())
          .allSatisfy(
              part -> {
                assertThat(part.rejected()).isZero();
                assertThat(part.kept()).isPositive();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aDamagedFileIsRefusedOrAccountedFor(String layout) throws IOException, SQLException {
    SampleFiles.Sample sample = SampleFiles.all().get(layout);
    try (Connection connection = database()) {
      long rows = rows(writer(connection).add(file(sample.name(), bytes(sample))));
      connection.rollback();
      for (Battering battering : Battering.values()) {
        Random random = new Random(layout.hashCode() + battering.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
          byte[] content = battering.apply(sample.content(), random);
          long least = battering == Battering.CUT ? 1 : rows;
          tryImport(connection, file(sample.name(), content), least, battering + " " + round);
          connection.rollback();
        }
      }
    }
  }

  private static byte[] bytes(SampleFiles.Sample sample) {
    return sample.content().getBytes(StandardCharsets.UTF_8);
  }

  /** All rows that were told of, in whatever way. */
  private static long rows(FileOutcome outcome) {
    long told = 0;
    for (PartOutcome part : outcome.parts()) {
      told += part.kept() + part.reasons().values().stream().mapToLong(Long::longValue).sum();
    }
    return told;
  }

  /** A file that is imported at all has at least so many rows kept or told as rejected. */
  private static void tryImport(Connection connection, PublishedFile file, long least, String what)
      throws SQLException {
    try {
      FileOutcome outcome = writer(connection).add(file);
      if (outcome.kind() == FileOutcome.Kind.IMPORTED) {
        assertThat(rows(outcome)).as(what).isGreaterThanOrEqualTo(least);
      }
      assertThat(misCounted(connection)).as(what).isZero();
    } catch (RefusedFileException | MalformedFileException e) {
      assertThat(e.getMessage()).as(what).isNotBlank().doesNotContain("\n", "Exception");
    } catch (IOException | RuntimeException e) {
      fail("%s: %s", what, e);
    }
  }

  /** Files whose rows are not those that provenance counts. */
  private static int misCounted(Connection connection) throws SQLException {
    int wrong = 0;
    for (var relation : Relations.ALL) {
      String sql =
          "SELECT count(*) FROM source s WHERE relation = '%1$s' AND rows_kept <>"
              + " (SELECT count(*) FROM %1$s WHERE source = s.id)";
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(sql.formatted(relation.table()))) {
        wrong += row.getInt(1);
      }
    }
    return wrong;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aLineOfAGigabyteIsRefused(String layout) throws IOException, SQLException {
    SampleFiles.Sample sample = SampleFiles.all().get(layout);
    byte[] start = sample.content().getBytes(StandardCharsets.UTF_8);
    PublishedFile file =
        file(
            sample.name(),
            () -> new SequenceInputStream(new ByteArrayInputStream(start), new Endless(LONG_LINE)));
    try (Connection connection = database()) {
      writer(connection).add(file);
      fail("a line of a gigabyte was read");
    } catch (MalformedFileException | RefusedFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** So many bytes without a line end. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
