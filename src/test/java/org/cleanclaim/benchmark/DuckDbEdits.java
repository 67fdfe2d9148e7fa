package org.cleanclaim.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * PTP and MUE as SQL: the published tables are loaded once, lines are read from CSV and hits
 * written as JSON each time. It does two families of edits and none of the other rules.
 */
final class DuckDbEdits implements AutoCloseable {
  private final Connection connection;
  private final String query;

  /**
   * @param folder the published tables: {@code ncci} and {@code mue}
   * @param work where the tables are unpacked
   */
  DuckDbEdits(Path folder, Path work, int threads) throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    query = resource("duckdb-edits.sql");
    String tables =
        resource("duckdb-tables.sql")
            .replace("${pairs}", unpacked(folder.resolve("ncci"), work) + "/ccipra*.txt")
            .replace("${mue}", folder.resolve("mue").toString());
    execute("SET threads = " + threads);
    for (String statement : tables.strip().split(";\\s*\n", -1)) {
      execute(statement);
    }
  }

  /** Judges all lines of a file. */
  long judge(Path lines, Path hits) throws SQLException {
    execute(query.replace("${lines}", lines.toString()).replace("${hits}", hits.toString()));
    return one("SELECT count(DISTINCT claim) FROM read_csv('" + lines + "')");
  }

  /** How many hits of each edit a file of hits holds. */
  long hits(Path hits, String edit) throws SQLException {
    return one("SELECT count(*) FROM read_json('" + hits + "') WHERE edit = '" + edit + "'");
  }

  private long one(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String text) throws SQLException {
    if (!text.isBlank()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(text);
      }
    }
  }

  private static Path unpacked(Path folder, Path work) throws IOException {
    try (var zips = Files.newDirectoryStream(folder, "ccipra*.zip")) {
      List<Path> all = new java.util.ArrayList<>();
      zips.forEach(all::add);
      for (Path zip : all) {
        unpack(zip, work);
      }
    }
    return work;
  }

  private static void unpack(Path zip, Path work) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = Path.of(entry.getName()).getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
          Path target = work.resolve(name.toLowerCase(Locale.ROOT));
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = DuckDbEdits.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
