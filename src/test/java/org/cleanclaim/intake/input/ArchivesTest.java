package org.cleanclaim.intake.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.Test;

class ArchivesTest extends InputFiles {
  @Test
  void archivesAreUnpackedOnTheWay() throws IOException {
    Path gz = bytes("a.csv.gz", gzip(CSV.getBytes(StandardCharsets.UTF_8)));
    Path zip =
        bytes(
            "in.zip",
            zip(
                List.of(
                    entry("read.me", "Dear payer"),
                    entry("x/b.csv", CSV),
                    entry("__MACOSX/b.csv", "x"),
                    Map.entry("inner.zip", zip(List.of(entry("c.csv", CSV)))),
                    entry("c.json", JSON))));

    assertThat(ids(Inputs.open(names(gz)))).containsExactly("1");
    assertThat(Claims.readAll(Inputs.open(names(zip))))
        .extracting(InputFiles::summary)
        .containsExactlyInAnyOrder(
            tuple("in.zip/read.me", "is of no known format"),
            tuple("in.zip/x/b.csv", "1"),
            tuple("in.zip/inner.zip", "an archive within an archive is not opened"),
            tuple("in.zip/c.json", "2"));
  }

  @Test
  void anArchiveWithoutAnyClaimFileIsRefused() throws IOException {
    assertRefused(
        bytes("in.zip", zip(List.of(entry("read.me", "Dear payer")))),
        "holds no file of a known format");
    assertRefused(bytes("empty.zip", zip(List.of())), "holds no file of a known format");
    assertRefused(
        bytes("twice.gz", gzip(gzip(new byte[10]))), "an archive within an archive is not opened");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] bomb = (CSV + " ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    Path gz = bytes("bomb.gz", gzip(bomb));
    Path zip = bytes("bomb.zip", zip(List.of(entry("a.csv", CSV), Map.entry("b.csv", bomb))));

    for (Path path : List.of(gz, zip)) {
      assertThatThrownBy(() -> Claims.readAll(inputs("").reader(names(path))))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessage(path + ": unpacks to more than 20 times its size, so it is not read on");
    }
    String noise = CSV + "1,99213,2024-01-31\n".repeat(100_000);
    Inputs small =
        new Inputs(new UnpackLimits(10_000, 1, 1_000_000), InputStream.nullInputStream());
    Path large = bytes("large.gz", gzip(noise.getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> Claims.readAll(small.reader(names(large))))
        .hasMessage(large + ": unpacks to more than 1000000 bytes, so it is not read on");
  }

  @Test
  void aBombInAFolderCostsItselfOnly() throws IOException {
    byte[] bomb = ("[" + " ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    bytes("in/a.gz", gzip(bomb));
    file("in/b.csv", CSV);

    List<Received> received = Claims.readAll(inputs("").reader(names(folder.resolve("in"))));

    assertThat(received).hasSize(2);
    assertThat(((UnreadableClaim) received.get(0)).reason()).startsWith("unpacks to more than 20");
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    byte[] gz =
        gzip((CSV + "2,99213,2024-01-31\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
    Path cut = bytes("cut.gz", Arrays.copyOf(gz, gz.length / 2));
    assertThatThrownBy(() -> Claims.readAll(Inputs.open(names(cut))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(cut + ": is a damaged archive");
  }
}
