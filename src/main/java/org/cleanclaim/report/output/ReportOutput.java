package org.cleanclaim.report.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Where a report's bytes go. A file is written aside, in its own folder, and takes its final name
 * only on {@link #commit}: whoever looks there sees the report of before or the whole new one.
 *
 * <p>A report holds health records: a new file is readable by its owner only; one that replaces
 * another keeps that one's permissions.
 */
public final class ReportOutput implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;
  private final Optional<Aside> aside;

  private record Aside(Path written, Path target, FileChannel channel) {}

  private ReportOutput(OutputStream stream, Optional<Aside> aside) {
    this.stream = stream;
    this.aside = aside;
  }

  /**
   * A file, by any name that the system lets one write to: what is no regular file (a pipe, a
   * device) is written to directly.
   *
   * @throws IOException when the folder is missing or can't be written to
   */
  public static ReportOutput file(Path path) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return direct(Files.newOutputStream(target));
    }
    Path written = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
    // An interrupted run, killed politely, leaves nothing behind.
    written.toFile().deleteOnExit();
    FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE);
    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    return new ReportOutput(stream, Optional.of(new Aside(written, target, channel)));
  }

  /** Standard output; a reader that went away shows as {@link ClosedPipeException}. */
  public static ReportOutput standardOutput() {
    return direct(new FileOutputStream(FileDescriptor.out));
  }

  private static ReportOutput direct(OutputStream raw) {
    return new ReportOutput(
        new BufferedOutputStream(new PipeStream(raw), BUFFER), Optional.empty());
  }

  public OutputStream stream() {
    return stream;
  }

  /** Makes what was written the report: on disk, then under its final name. */
  public void commit() throws IOException {
    stream.flush();
    if (aside.isPresent()) {
      Aside file = aside.get();
      file.channel().force(true);
      file.channel().close();
      keepPermissions(file);
      move(file);
    }
  }

  private static void keepPermissions(Aside file) throws IOException {
    if (Files.exists(file.target())
        && Files.getFileStore(file.target()).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file.target());
      Files.setPosixFilePermissions(file.written(), permissions);
    }
  }

  private static void move(Aside file) throws IOException {
    try {
      Files.move(file.written(), file.target(), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file.written(), file.target(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Throws away a file that was not committed; standard output stays open. */
  @Override
  public void close() throws IOException {
    if (aside.isPresent()) {
      aside.get().channel().close();
      Files.deleteIfExists(aside.get().written());
    }
  }
}
