package org.cleanclaim.codeset.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook (xlsx) whose sheets can be read as delimited text. */
final class Workbook implements Closeable {
  private final ReadableWorkbook workbook;

  private Workbook(ReadableWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Opens a workbook.
   *
   * @throws MalformedFileException when it is damaged or breaks a bound
   */
  public static Workbook open(Path file) throws IOException {
    try {
      WorkbookGuard.check(file);
      return new Workbook(read(file));
    } catch (MalformedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The parser tells every fault of a file in a way of its own.
      throw damaged();
    }
  }

  /** Formats of cells tell days and lost zeros; a workbook without styles has none. */
  private static ReadableWorkbook read(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
    }
  }

  /** The names of its sheets, in order. */
  public List<String> sheets() {
    return workbook.getSheets().map(Sheet::getName).toList();
  }

  /** A sheet's rows as comma-separated text, one line each, lines counted as rows are. */
  public InputStream commas(String sheet) throws IOException {
    return text(sheet, ',');
  }

  /** A sheet's rows as tab-delimited text; tabs within cells become blanks. */
  public InputStream tabs(String sheet) throws IOException {
    return text(sheet, '\t');
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  static MalformedFileException damaged() {
    return new MalformedFileException("not a workbook that can be read; it may be damaged");
  }

  private InputStream text(String name, char separator) throws IOException {
    try {
      Sheet sheet = workbook.findSheet(name).orElseThrow(Workbook::damaged);
      return new SheetText(sheet.openStream(), separator);
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }
}
