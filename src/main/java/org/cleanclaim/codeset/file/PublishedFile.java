package org.cleanclaim.codeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file as its publisher made it, out of its zip or gzip if it came in one.
 *
 * @param file name of the file on disk
 * @param member path inside the archives around it, {@code ""} for a plain file
 * @param sha256 of the file on disk, hexadecimal
 * @param tabbed opens the same as tab-delimited text, where the file is a sheet, whose own bytes
 *     are comma-separated text
 * @param others finds the files that lie in the same zip, itself among them
 */
public record PublishedFile(
    String file,
    String member,
    String sha256,
    Opener opener,
    Optional<Opener> tabbed,
    Supplier<List<PublishedFile>> others) {
  /** A file that no others lie beside. */
  public PublishedFile(
      String file, String member, String sha256, Opener opener, Optional<Opener> tabbed) {
    this(file, member, sha256, opener, tabbed, List::of);
  }

  /** Opens the bytes anew; the caller closes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** The same sheet as tab-delimited text; empty when it is no sheet. */
  public Optional<PublishedFile> withTabs() {
    return tabbed.map(tabs -> new PublishedFile(file, member, sha256, tabs, tabbed, others));
  }

  public boolean isSheet() {
    return tabbed.isPresent();
  }

  /** Whether a member of the same file is a sheet of the same workbook. */
  public boolean isBesideSheet(String other) {
    return folder(member).equals(folder(other));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  public InputStream open() throws IOException {
    return opener.open();
  }

  /** The innermost name, without folders. */
  public String name() {
    String path = member.isEmpty() ? file : member;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The innermost name, without folders; of a sheet, that of its workbook. */
  public String documentName() {
    String path = isSheet() ? file + "/" + folder(member) : name();
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.substring(whole.lastIndexOf('/') + 1);
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
