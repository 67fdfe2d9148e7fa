package org.cleanclaim.codeset.starter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads starter and published tables as rows of text, without the importers. */
final class PlainTables {
  private PlainTables() {}

  /** A file of the starter code sets. */
  static Path starter(String name) {
    return Path.of("codesets", name);
  }

  /** A published table; the test that asks for it is skipped where there are none. */
  static Path published(String name) {
    Path data = Path.of(System.getProperty("cleanclaim.shared", "absent"), "data");
    assumeTrue(Files.isDirectory(data), "full-scale check skipped: no published tables at " + data);
    return data.resolve(name);
  }

  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }

  /** The lines of an entry of a zip file, as a stream that holds the file open. */
  static Stream<String> zipped(Path zip, String entry) throws IOException {
    ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
    for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
      if (e.getName().equals(entry)) {
        return reader(in).lines();
      }
    }
    throw new FileNotFoundException(entry + " in " + zip);
  }

  static List<String> gunzipped(Path file) throws IOException {
    try (BufferedReader reader = reader(new GZIPInputStream(Files.newInputStream(file)))) {
      return reader.lines().toList();
    }
  }

  static List<List<String>> tabs(List<String> lines) {
    return lines.stream().map(PlainTables::tabs).toList();
  }

  /** The cells of a line, empty ones at its end included. */
  static List<String> tabs(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  static List<List<String>> csv(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      return csv(in);
    }
  }

  static List<List<String>> csv(Path zip, String entry) throws IOException {
    try (Stream<String> lines = zipped(zip, entry)) {
      return lines.map(line -> Arrays.asList(line.split(",", -1))).toList();
    }
  }

  private static List<List<String>> csv(Reader in) throws IOException {
    CSVParserBuilder parser =
        new CSVParserBuilder()
            .withEscapeChar(ICSVParser.NULL_CHARACTER)
            .withIgnoreQuotations(false);
    try (CSVReader reader = new CSVReaderBuilder(in).withCSVParser(parser.build()).build()) {
      return reader.readAll().stream().map(Arrays::asList).toList();
    } catch (CsvException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
  }
}
