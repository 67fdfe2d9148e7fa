package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.file.PublishedFile;

/** Reads one published layout. Stateless. */
public interface Importer {
  /** What messages call the layout: {@code NCCI PTP edits}. */
  String layout();

  /** Whether the content of a file is of this layout. */
  boolean recognises(Sample sample);

  /**
   * Reads a recognised file into the tables that it opens on the landing.
   *
   * @throws RefusedFileException when the file as a whole is not to be trusted
   */
  void read(PublishedFile file, Sample sample, Landing landing) throws IOException;
}
