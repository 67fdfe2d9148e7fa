package org.cleanclaim.codeset.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a zip file is: documents and workbooks are zip files too. */
enum Archive {
  FILES,
  WORKBOOK,
  /** A text document, a presentation. */
  DOCUMENT;

  /** Opens a zip; names in it that are not UTF-8, as older programs write them, byte by byte. */
  static ZipFile open(Path zip) throws IOException {
    try {
      return new ZipFile(zip.toFile());
    } catch (ZipException e) {
      return new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  static Archive kindOf(Path zip) throws IOException {
    try (ZipFile file = open(zip)) {
      if (file.getEntry("xl/workbook.xml") != null) {
        return WORKBOOK;
      }
      return file.getEntry("[Content_Types].xml") != null ? DOCUMENT : FILES;
    } catch (ZipException | EOFException e) {
      throw MalformedFileException.damagedArchive(e);
    }
  }
}
