package org.cleanclaim.codeset.inquiry;

import java.util.Map;
import java.util.TreeSet;

/**
 * A row in which two editions differ.
 *
 * @param relation the table of the snapshot that holds it
 * @param key the cells that name the row, in order
 * @param before its other cells in the older edition, empty when it was added
 * @param after its other cells in the newer edition, empty when it is gone
 */
public record DiffRow(
    Kind kind,
    String relation,
    Map<String, String> key,
    Map<String, String> before,
    Map<String, String> after) {
  /** How editions differ in a row. */
  public enum Kind {
    ADDED,
    /** Gone, or given an end that it didn't have. */
    ENDED,
    CHANGED
  }

  /** The names of the cells that differ. */
  public TreeSet<String> differing() {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> before.getOrDefault(name, "").equals(after.getOrDefault(name, "")));
    return names;
  }
}
