package org.cleanclaim.codeset.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes files out of zip (nested too) and gzip, and sheets out of workbooks. All are told by their
 * content. Entries come in order of name, workbooks last, so that a text goes before its xlsx twin.
 */
public final class Unwrapping {
  private static final int MOST_ENTRIES = 10_000;
  private static final int DEEPEST = 3;
  private static final long MOST_BYTES = 4L << 30;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final Path onDisk;
  private final String sha256;
  private final Visitor visitor;

  private Unwrapping(Path onDisk, String sha256, Visitor visitor) {
    this.onDisk = onDisk;
    this.sha256 = sha256;
    this.visitor = visitor;
  }

  /** Is shown each file in turn; the file can be opened during the call only. */
  @FunctionalInterface
  public interface Visitor {
    void visit(PublishedFile file) throws IOException;
  }

  /** Shows every file in {@code path} to the visitor. */
  public static void visit(Path path, Visitor visitor) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new MalformedFileException(path + ": not a file");
    }
    new Unwrapping(path, Sha256.of(path), visitor).visit(path, "", 0);
  }

  private void visit(Path path, String member, int depth) throws IOException {
    if (startsWith(path, ZIP)) {
      visitArchive(path, member, depth);
    } else if (startsWith(path, GZIP)) {
      show(member, () -> bounded(new GZIPInputStream(Files.newInputStream(path), 1 << 16)));
    } else {
      show(member, () -> Files.newInputStream(path));
    }
  }

  private void visitArchive(Path path, String member, int depth) throws IOException {
    switch (Archive.kindOf(path)) {
      case WORKBOOK -> visitWorkbook(path, member);
      case DOCUMENT -> show(member, () -> Files.newInputStream(path));
      case FILES -> visitZip(path, member, depth);
    }
  }

  private void visitWorkbook(Path path, String member) throws IOException {
    try (Workbook workbook = Workbook.open(path)) {
      for (String sheet : workbook.sheets()) {
        visitor.visit(
            new PublishedFile(
                onDisk.getFileName().toString(),
                member.isEmpty() ? sheet : member + "/" + sheet,
                sha256,
                () -> workbook.commas(sheet),
                Optional.of(() -> workbook.tabs(sheet))));
      }
    }
  }

  private void visitZip(Path path, String member, int depth) throws IOException {
    if (depth == DEEPEST) {
      throw new MalformedFileException("zip files nested deeper than " + DEEPEST);
    }
    String prefix = member.isEmpty() ? "" : member + "/";
    try (ZipFile zip = Archive.open(path)) {
      List<PublishedFile> all = new ArrayList<>();
      for (ZipEntry entry : entries(zip)) {
        PublishedFile.Opener opener = () -> bounded(zip.getInputStream(entry));
        all.add(file(prefix + entry.getName(), opener, () -> List.copyOf(all)));
      }
      for (PublishedFile file : all) {
        if (startsWith(file.opener(), ZIP)) {
          visitNested(file.opener(), file.member(), depth);
        } else {
          visitor.visit(file);
        }
      }
    } catch (ZipException | EOFException e) {
      throw MalformedFileException.damagedArchive(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void visitNested(PublishedFile.Opener opener, String name, int depth) throws IOException {
    Path aside = Files.createTempFile("cleanclaim", ".zip");
    try {
      try (InputStream in = opener.open()) {
        Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
      }
      visit(aside, name, depth + 1);
    } finally {
      Files.delete(aside);
    }
  }

  private static List<ZipEntry> entries(ZipFile zip) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new MalformedFileException("more than " + MOST_ENTRIES + " files in a zip");
    }
    List<ZipEntry> entries = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        entries.add(entry);
      }
    }
    entries.sort(
        Comparator.comparing((ZipEntry entry) -> isSpreadsheet(entry.getName()))
            .thenComparing(ZipEntry::getName));
    return entries;
  }

  private void show(String member, PublishedFile.Opener opener) throws IOException {
    visitor.visit(file(member, opener, List::of));
  }

  private PublishedFile file(
      String member, PublishedFile.Opener opener, Supplier<List<PublishedFile>> others) {
    return new PublishedFile(
        onDisk.getFileName().toString(), member, sha256, opener, Optional.empty(), others);
  }

  private static InputStream bounded(InputStream in) {
    return new BoundedInput(in, MOST_BYTES);
  }

  private static boolean isSpreadsheet(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static boolean startsWith(Path path, byte[] magic) throws IOException {
    return startsWith(() -> Files.newInputStream(path), magic);
  }

  private static boolean startsWith(PublishedFile.Opener opener, byte[] magic) throws IOException {
    try (InputStream in = opener.open()) {
      return Arrays.equals(in.readNBytes(magic.length), magic);
    }
  }
}
