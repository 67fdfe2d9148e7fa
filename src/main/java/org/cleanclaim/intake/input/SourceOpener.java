package org.cleanclaim.intake.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.UnreadableInputException;
import org.cleanclaim.intake.csv.research.Beneficiaries;

/** Opens one source: unpacks it and finds out its format. */
final class SourceOpener {
  private static final String NO_KNOWN_FORMAT =
      ClaimFormat.ALL.stream()
          .map(ClaimFormat::looksLike)
          .collect(Collectors.joining(", ", "is of no known format: ", ", zip or gz of these"));

  private final UnpackLimits limits;
  private final Beneficiaries beneficiaries = new Beneficiaries();

  SourceOpener(UnpackLimits limits) {
    this.limits = limits;
  }

  /**
   * Opens a source.
   *
   * @throws IOException for which {@link #reason} has the words
   */
  ClaimReader open(Source source) throws IOException {
    InputStream in = source.opener().open();
    try {
      return unpacked(source.name(), in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private ClaimReader unpacked(String name, InputStream in) throws IOException {
    Unpacked counter = new Unpacked(limits);
    Beginning beginning = new Beginning(counter.packed(in));
    if (beginning.isZip()) {
      return new ZipReader(this, name, new ZipEntries(beginning.stream()), counter);
    }
    if (beginning.isGzip()) {
      InputStream gunzipped = new GZIPInputStream(beginning.stream(), 1 << 16);
      return plain(name, new Beginning(counter.unpacked(gunzipped)));
    }
    return plain(name, beginning);
  }

  /** The reader of what is no archive. */
  ClaimReader plain(String name, Beginning beginning) throws IOException {
    if (beginning.isZip() || beginning.isGzip()) {
      throw new UnreadableInputException("an archive within an archive is not opened");
    }
    if (beginning.isEmpty()) {
      throw new UnreadableInputException("is empty");
    }
    ClaimFormat format =
        ClaimFormat.of(beginning.text())
            .orElseThrow(() -> new UnreadableInputException(NO_KNOWN_FORMAT));
    return format.opener().open(name, beginning.stream(), beneficiaries);
  }

  /** Why a source can't be read, in words that follow its name. */
  static String reason(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (fault instanceof AccessDeniedException) {
      return "may not be read (permission denied)";
    } else if (fault instanceof Unpacked.BombException) {
      return fault.getMessage() + ", so it is not read on";
    } else if (fault instanceof ZipException || fault instanceof EOFException) {
      return ZipEntries.reason(fault);
    }
    return fault instanceof UnreadableInputException
        ? fault.getMessage()
        : "can't be read (" + fault.getMessage() + ")";
  }

  /** A fault that ends the run. */
  static UnreadableInputException unreadable(String name, IOException fault) {
    return new UnreadableInputException(name + ": " + reason(fault), fault);
  }
}
