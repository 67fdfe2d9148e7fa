package org.cleanclaim.codeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a sheet as UTF-8 text, made as they are read. Every row has as many cells as the
 * widest before it; rows that the sheet leaves out are empty lines.
 */
final class SheetText extends InputStream {
  private final Stream<Row> rows;
  private final Iterator<Row> iterator;
  private final char separator;
  private final CellText cells = new CellText();
  private byte[] line = new byte[0];
  private int position;
  private int written;
  private int width;

  SheetText(Stream<Row> rows, char separator) {
    this.rows = rows;
    this.iterator = rows.iterator();
    this.separator = separator;
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, buffer, offset, count);
    position += count;
    return count;
  }

  @Override
  public void close() {
    rows.close();
  }

  private boolean fill() throws IOException {
    if (position < line.length) {
      return true;
    }
    try {
      if (!iterator.hasNext()) {
        return false;
      }
      line = text(iterator.next()).getBytes(StandardCharsets.UTF_8);
      position = 0;
      return true;
    } catch (RuntimeException e) {
      throw Workbook.damaged();
    }
  }

  private String text(Row row) {
    StringBuilder text = new StringBuilder();
    for (written++; written < row.getRowNum(); written++) {
      text.append('\n');
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.hasCell(i) ? cells.of(i, row.getCell(i)) : "");
    }
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
    width = Math.max(width, texts.size());
    for (int i = 0; i < width; i++) {
      text.append(i == 0 ? "" : separator).append(i < texts.size() ? quoted(texts.get(i)) : "");
    }
    return text.append('\n').toString();
  }

  private String quoted(String cell) {
    if (separator != ',') {
      return cell.replace(separator, ' ').replace('\n', ' ').replace('\r', ' ');
    }
    boolean plain =
        cell.indexOf(',') < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
