package org.cleanclaim.codeset.tabular;

import java.util.List;
import org.cleanclaim.codeset.InstructionalNote.Kind;

/** The lines of one kind of note at one place. */
record NoteGroup(TabularNode node, Kind kind, List<Line> lines) {
  /**
   * A line of notes.
   *
   * @param number of the line of the file
   */
  record Line(long number, String text) {
    /** Whether it introduces the lines after it. */
    boolean isHeading() {
      return text.endsWith(":");
    }
  }
}
