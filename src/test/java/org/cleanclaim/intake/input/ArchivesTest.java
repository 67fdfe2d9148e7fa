package org.cleanclaim.intake.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.Test;

class ArchivesTest extends InputFiles {
  /** Where the first entry's header has them. */
  private static final int FLAGS = 6;

  private static final int METHOD = 8;
  private static final int NAME = 30;

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

  @Test
  void aNameInAZipMayBeOfAnyEncoding() throws IOException {
    ByteArrayOutputStream older = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(older, StandardCharsets.ISO_8859_1)) {
      zip.putNextEntry(new ZipEntry("ann\u00e9e/"));
      zip.putNextEntry(new ZipEntry("ann\u00e9e/a.csv"));
      zip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    byte[] newer = zip(List.of(entry("ann\u00e9e/a.csv", CSV)));
    byte[] unmarked = unmarked(newer);

    for (byte[] bytes : List.of(older.toByteArray(), newer, unmarked)) {
      assertThat(Claims.readAll(Inputs.open(names(bytes("in.zip", bytes)))))
          .extracting(InputFiles::summary)
          .containsExactly(tuple("in.zip/ann\u00e9e/a.csv", "1"));
    }
  }

  @Test
  void aNameThatIsSaidToBeUtf8AndIsNotIsDamage() throws IOException {
    byte[] zip = zip(List.of(entry("\u00e9.csv", CSV)));
    zip[NAME + 1] = 'x';
    assertRefused(bytes("in.zip", zip), "is a damaged archive");
  }

  @Test
  void aNameThatLeadsOutOfTheZipIsAName() throws IOException {
    Path zip = bytes("in.zip", zip(List.of(entry("../../a.csv", CSV), entry("./b.csv", CSV))));
    assertThat(Claims.readAll(Inputs.open(names(zip))))
        .extracting(Received::file)
        .containsExactly(zip + "/../../a.csv", zip + "/./b.csv");
  }

  @Test
  void whatIsPackedInAWayThatIsNotReadIsToldSo() throws IOException {
    byte[] encrypted = zip(List.of(entry("a.csv", CSV)));
    encrypted[FLAGS] |= 1;
    byte[] deflate64 = zip(List.of(entry("a.csv", CSV)));
    deflate64[METHOD] = 9;
    byte[] stored = zip(List.of(entry("a.csv", CSV)));
    stored[METHOD] = 0;

    assertRefused(bytes("a.zip", encrypted), "is encrypted; unpack it first");
    for (byte[] bytes : List.of(deflate64, stored)) {
      assertRefused(
          bytes("b.zip", bytes), "is packed by a method that is not read; unpack it first");
    }
  }

  @Test
  void aZipThatIsCutOffIsRefusedWhereverItIsCut() throws IOException {
    byte[] whole = zip(List.of(entry("a.csv", CSV), entry("b.json", JSON)));
    int lastNeeded = whole.length - 22 + 12;
    for (int length = 5; length < lastNeeded; length++) {
      Path cut = bytes("cut.zip", Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Claims.readAll(Inputs.open(names(cut))))
          .as("%d bytes of %d", length, whole.length)
          .isInstanceOf(UnreadableInputException.class);
    }
    assertThat(ids(Inputs.open(names(bytes("whole.zip", whole))))).containsExactly("1", "2");
  }

  @Test
  void aZipThatLacksAnEntryInTheMiddleIsRefused() throws IOException {
    byte[] zip = zip(List.of(entry("a.csv", CSV), entry("b.json", JSON)));
    zip[text(zip).indexOf("b.json") - NAME] = 'Q';
    Path path = bytes("in.zip", zip);
    assertThatThrownBy(() -> Claims.readAll(Inputs.open(names(path))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(path + ": is a damaged archive");
  }

  /** The bytes of names as they are, and no word that they are UTF-8. */
  private static byte[] unmarked(byte[] zip) {
    byte[] unmarked = zip.clone();
    unmarked[FLAGS + 1] &= ~8;
    return unmarked;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
