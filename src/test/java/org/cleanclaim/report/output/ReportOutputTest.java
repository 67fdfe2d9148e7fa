package org.cleanclaim.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOutputTest {
  @TempDir Path folder;

  private static void write(ReportOutput output, String text) throws IOException {
    output.stream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aCommittedReportHasItsFinalNameAndNothingElseIsLeft() throws IOException {
    Path report = folder.resolve("report.json");
    try (ReportOutput output = ReportOutput.file(report)) {
      write(output, "whole");
      assertThat(report).doesNotExist();
      output.commit();
    }
    assertThat(report).hasContent("whole");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void anUnfinishedReportLeavesTheOldOneAndNothingElse() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    try (ReportOutput output = ReportOutput.file(report)) {
      write(output, "half");
    }
    assertThat(report).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aKilledRunLeavesNoReportUnderTheFinalName() throws Exception {
    Path report = folder.resolve("report.json");

    Process process = java(WriteAndHalt.class, report.toString());

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(9);
    assertThat(report).doesNotExist();
  }

  @Test
  void aNewReportIsReadableByItsOwnerOnlyAndAnOldOneKeepsItsPermissions() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"),
        "skipped: no POSIX permissions here");
    Path fresh = folder.resolve("fresh");
    Path old = Files.writeString(folder.resolve("old"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
    for (Path path : new Path[] {fresh, old}) {
      try (ReportOutput output = ReportOutput.file(path)) {
        output.commit();
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
        .isEqualTo("rw-r--r--");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    try (ReportOutput output = ReportOutput.file(link)) {
      write(output, "new");
      output.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void aMissingFolderIsAnErrorAtOnce() {
    assertThatThrownBy(() -> ReportOutput.file(folder.resolve("no/such/report.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aFullDiskIsAnErrorAndADeviceStaysADevice() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
    try (ReportOutput output = ReportOutput.file(full)) {
      write(output, "too much");
      assertThatThrownBy(output::commit).isInstanceOf(IOException.class);
    }
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void aReaderThatGoesAwayIsToldFromAFault() throws Exception {
    assumeTrue(File.separatorChar == '/', "skipped: pipes as POSIX has them");
    Process process = java(WriteForever.class);
    process.getInputStream().close();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
  }

  private static Process java(Class<?> main, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    builder.command().addAll(java.util.List.of(arguments));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Dies in the middle of a report, as if killed. */
  static final class WriteAndHalt {
    private WriteAndHalt() {}

    public static void main(String[] arguments) throws IOException {
      try (ReportOutput output = ReportOutput.file(Path.of(arguments[0]))) {
        output.stream().write(new byte[1 << 20]);
        Runtime.getRuntime().halt(9);
      }
    }
  }

  /** Writes until nobody reads; ends with 3 when it was told so. */
  static final class WriteForever {
    private WriteForever() {}

    public static void main(String[] arguments) throws IOException {
      try (ReportOutput output = ReportOutput.standardOutput()) {
        while (true) {
          output.stream().write(new byte[1 << 16]);
        }
      } catch (ClosedPipeException e) {
        System.exit(3);
      }
    }
  }
}
