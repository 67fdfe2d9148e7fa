package org.cleanclaim.codeset.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a zip file is: documents and workbooks are zip files too. */
enum Archive {
  FILES,
  WORKBOOK,
  /** A text document, a presentation. */
  DOCUMENT;

  static Archive kindOf(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      if (file.getEntry("xl/workbook.xml") != null) {
        return WORKBOOK;
      }
      return file.getEntry("[Content_Types].xml") != null ? DOCUMENT : FILES;
    } catch (ZipException | EOFException e) {
      throw MalformedFileException.damagedArchive(e);
    }
  }
}
