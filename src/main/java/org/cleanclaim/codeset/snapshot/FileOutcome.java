package org.cleanclaim.codeset.snapshot;

import java.util.List;
import org.cleanclaim.codeset.file.PublishedFile;

/**
 * What an import made of one file.
 *
 * @param file name, and the name inside its archive
 * @param layout recognised, {@code ""} when none was; of a companion, why it was passed over
 */
public record FileOutcome(String file, Kind kind, String layout, List<PartOutcome> parts) {
  static FileOutcome without(PublishedFile file, Kind kind) {
    return new FileOutcome(file.shown(), kind, "", List.of());
  }

  /** What became of a file. */
  public enum Kind {
    IMPORTED,
    /** The very same file was imported before. */
    ALREADY_THERE,
    /** Another file of this import holds the same edition, in another format perhaps. */
    TWIN,
    /** Beside the tables in its archive, and known to say nothing more; {@code layout} says why. */
    COMPANION,
    /** Of no layout that is known; nothing of it was read. */
    UNRECOGNISED
  }
}
