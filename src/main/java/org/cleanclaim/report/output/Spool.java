package org.cleanclaim.report.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds bytes that are written before those that must stand ahead of them: in memory up to a bound,
 * beyond it in a temporary file.
 *
 * <p>The file holds health records: only its owner can read it, and it has no name for longer than
 * it takes to open it (on systems that can't do so it is deleted when closed).
 */
public final class Spool extends OutputStream {
  private final int memoryLimit;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private FileChannel file;
  private long size;

  /**
   * @param memoryLimit bytes held in memory before a file is used
   */
  public Spool(int memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (memory.size() + length > memoryLimit && memory.size() > 0) {
      spill();
    }
    if (length > memoryLimit) {
      toFile(ByteBuffer.wrap(bytes, offset, length));
    } else {
      memory.write(bytes, offset, length);
    }
    size += length;
  }

  /** Bytes written so far. */
  public long size() {
    return size;
  }

  /** Copies all bytes written, in order; the spool stays usable. */
  public void copyTo(OutputStream out) throws IOException {
    if (file != null) {
      file.position(0);
      Channels.newInputStream(file).transferTo(out);
      file.position(file.size());
    }
    memory.writeTo(out);
  }

  private void spill() throws IOException {
    toFile(ByteBuffer.wrap(memory.toByteArray()));
    memory.reset();
  }

  private void toFile(ByteBuffer bytes) throws IOException {
    if (file == null) {
      file = openNameless(Files.createTempFile("cleanclaim-", ".spool"));
    }
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  static FileChannel openNameless(Path path) throws IOException {
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() throws IOException {
    memory.reset();
    if (file != null) {
      file.close();
    }
  }
}
