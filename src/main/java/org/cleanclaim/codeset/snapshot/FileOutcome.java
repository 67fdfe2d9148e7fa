package org.cleanclaim.codeset.snapshot;

import java.util.List;

/**
 * What an import made of one file.
 *
 * @param file name, and the name inside its archive
 * @param layout recognised, {@code ""} when none was
 */
public record FileOutcome(String file, Kind kind, String layout, List<PartOutcome> parts) {
  /** What became of a file. */
  public enum Kind {
    IMPORTED,
    /** The very same file was imported before. */
    ALREADY_THERE,
    /** Another file of this import holds the same edition, in another format perhaps. */
    TWIN,
    /** Of no layout that is known; nothing of it was read. */
    UNRECOGNISED
  }
}
