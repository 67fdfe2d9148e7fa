package org.cleanclaim.codeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * One file as its publisher made it, out of its zip or gzip if it came in one.
 *
 * @param file name of the file on disk
 * @param member path inside the archives around it, {@code ""} for a plain file
 * @param sha256 of the file on disk, hexadecimal
 */
public record PublishedFile(String file, String member, String sha256, Opener opener) {
  /** Opens the bytes anew; the caller closes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return opener.open();
  }

  /** The innermost name, without folders. */
  public String name() {
    String path = member.isEmpty() ? file : member;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Names of the file and of what it lay in, lower case: a publisher's names hold dates. */
  public String names() {
    return (file + "/" + member).toLowerCase(Locale.ROOT);
  }

  /** What messages call it. */
  public String shown() {
    return member.isEmpty() ? file : file + " (" + member + ")";
  }
}
