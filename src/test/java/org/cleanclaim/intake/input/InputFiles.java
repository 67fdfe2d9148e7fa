package org.cleanclaim.intake.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.io.TempDir;

/** Writes input files and archives into a temporary folder. */
abstract class InputFiles {
  static final String CSV = "claim_id,procedure_code,from_date\n1,99213,2024-01-31\n";
  static final String JSON = "{\"id\": \"2\"}";

  @TempDir Path folder;

  void assertRefused(Path path, String reason) throws IOException {
    Path good = file("good.csv", CSV);
    assertThatThrownBy(() -> Inputs.open(names(good, path)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(path + ": " + reason);
  }

  static Tuple summary(Received received) {
    String file = received.file().replaceFirst(".*/(?=in/|in\\.zip/)", "");
    if (received instanceof UnreadableClaim unreadable) {
      assertThat(unreadable.claims()).isZero();
      return tuple(file, unreadable.reason().split(":", -1)[0]);
    }
    return tuple(file, ((Claim) received).id());
  }

  static Inputs inputs(String standardInput) {
    return new Inputs(
        new UnpackLimits(20, 1000, 1_000_000),
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
  }

  static List<String> ids(ClaimReader reader) throws IOException {
    return Claims.readAll(reader).stream()
        .filter(Claim.class::isInstance)
        .map(r -> ((Claim) r).id())
        .toList();
  }

  static List<String> names(Path... paths) {
    return Arrays.stream(paths).map(Path::toString).toList();
  }

  Path file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(packed)) {
      gz.write(bytes);
    }
    return packed.toByteArray();
  }

  static Map.Entry<String, byte[]> entry(String name, String text) {
    return Map.entry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(List<Map.Entry<String, byte[]>> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
