package org.cleanclaim.codeset.tabular;

import java.util.List;
import java.util.Map;

/**
 * The tabular list as its file holds it.
 *
 * @param year the fiscal year that the file states, as text
 * @param codes in the order of the list, without dots
 * @param chapters by number
 * @param sevenths seventh characters by the code that defines them, in the order of the list
 */
record TabularList(
    String year,
    List<String> codes,
    Map<String, TabularNode> chapters,
    List<NoteGroup> groups,
    Map<String, Seventh> sevenths) {
  /** Seventh characters and the line of the file where they are defined. */
  record Seventh(long line, String characters) {}
}
