package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.List;

/** Lists that most claims leave empty: no room is taken before the first item comes. */
final class Lists {
  private Lists() {}

  /** The list with an item added: the same one, or a new one in place of an empty one. */
  static <T> List<T> plus(List<T> list, T item) {
    List<T> result = list.isEmpty() ? new ArrayList<>(4) : list;
    result.add(item);
    return result;
  }
}
