package org.cleanclaim.codeset.tabular;

import java.util.List;
import org.cleanclaim.codeset.InstructionalNote.Kind;

/**
 * An instructional note with the codes that it names.
 *
 * @param line of the file where it begins
 * @param number of the note among those of its kind at its place, from 1
 * @param carriers the codes it is for: the code it stands on, or the spans of a section or chapter,
 *     in the notation of targets
 * @param targets in their notation
 * @param conditional "if applicable" and the like
 * @param examples "such as"
 */
public record Note(
    long line,
    String noteOn,
    Kind kind,
    int number,
    String carriers,
    String targets,
    boolean conditional,
    boolean examples,
    List<Unread> unread) {
  /**
   * A line of a note that could not be read.
   *
   * @param reason in words that don't vary by line
   */
  public record Unread(long line, String reason, String text) {}
}
