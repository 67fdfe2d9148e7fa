package org.cleanclaim.codeset.tabular;

import java.util.List;
import org.cleanclaim.codeset.CodeTarget;

/**
 * What could be made of a line of a note.
 *
 * @param targets the codes that it names
 * @param unread why they could not be told, in words that don't vary by line; {@code ""} when they
 *     could
 */
record TargetReading(List<CodeTarget> targets, String unread) {
  static TargetReading of(List<CodeTarget> targets) {
    return new TargetReading(List.copyOf(targets), "");
  }

  static TargetReading unread(String reason) {
    return new TargetReading(List.of(), reason);
  }

  boolean isRead() {
    return unread.isEmpty();
  }
}
