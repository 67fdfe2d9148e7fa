package org.cleanclaim.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  @Property(tries = 200)
  void givesBackAllBytesInOrderHoweverMuchMemoryItHas(
      @ForAll @Size(max = 20) List<byte[]> pieces, @ForAll @IntRange(max = 40) int memoryLimit)
      throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ByteArrayOutputStream copied = new ByteArrayOutputStream();
    try (Spool spool = new Spool(memoryLimit)) {
      for (byte[] piece : pieces) {
        spool.write(piece);
        expected.write(piece);
      }
      spool.copyTo(copied);
      assertThat(spool.size()).isEqualTo(expected.size());
    }
    assertThat(copied.toByteArray()).isEqualTo(expected.toByteArray());
  }

  @Test
  void canBeWrittenOnAfterACopy() throws IOException {
    ByteArrayOutputStream copied = new ByteArrayOutputStream();
    try (Spool spool = new Spool(2)) {
      spool.write(new byte[] {1, 2, 3});
      spool.copyTo(new ByteArrayOutputStream());
      spool.write(new byte[] {4, 5, 6});
      spool.copyTo(copied);
    }
    assertThat(copied.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void itsFileHasNoNameWhileItIsUsed(@TempDir Path folder) throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "skipped: this system can't unlink an open file");
    Path path = Files.createTempFile(folder, "cleanclaim-", ".spool");

    try (FileChannel channel = Spool.openNameless(path)) {
      assertThat(channel.isOpen()).isTrue();
      assertThat(folder).isEmptyDirectory();
    }
  }
}
