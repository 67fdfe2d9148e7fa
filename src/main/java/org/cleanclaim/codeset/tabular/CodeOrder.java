package org.cleanclaim.codeset.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cleanclaim.codeset.CodeTarget;

/**
 * The order of the tabular list, by which its ranges are meant: C4A comes between C43 and C44,
 * M79.A before M79.8. Ranges come out as spans of codes in the order of letters and digits.
 */
final class CodeOrder {
  private final List<String> codes;
  private final Map<String, Integer> places = new HashMap<>();
  private final TreeSet<String> sorted;

  CodeOrder(List<String> codes) {
    this.codes = codes;
    sorted = new TreeSet<>(codes);
    for (int i = 0; i < codes.size(); i++) {
      places.putIfAbsent(codes.get(i), i);
    }
  }

  /** A code with all below it, or a range of such; empty when the list has not both of them. */
  Optional<List<CodeTarget>> range(String first, String last) {
    Integer from = places.get(first);
    Integer through = places.get(last);
    return from == null || through == null || from > through
        ? Optional.empty()
        : Optional.of(spans(from, endOf(through)));
  }

  /** The codes at a place of the list, or those that its heading spans. */
  Optional<List<CodeTarget>> carriers(TabularNode node) {
    if (node.lastCode() >= node.firstCode()) {
      return Optional.of(spans(node.firstCode(), node.lastCode()));
    }
    int dash = node.id().indexOf('-');
    return dash < 0
        ? Optional.empty()
        : range(node.id().substring(0, dash), node.id().substring(dash + 1));
  }

  private List<CodeTarget> spans(int from, int through) {
    List<CodeTarget> spans = new ArrayList<>();
    for (String code : new TreeSet<>(wholes(from, through))) {
      int last = spans.size() - 1;
      if (last >= 0 && isNext(spans.get(last).high(), code)) {
        spans.set(last, CodeTarget.of(spans.get(last).low(), code));
      } else {
        spans.add(CodeTarget.of(code, code));
      }
    }
    return spans;
  }

  /** The highest codes all of whose descendants lie between two places, both included. */
  private List<String> wholes(int from, int through) {
    List<String> wholes = new ArrayList<>();
    for (int place = from; place <= through; ) {
      int end = endOf(place);
      if (end <= through) {
        wholes.add(codes.get(place));
        place = end + 1;
      } else {
        place++;
      }
    }
    return wholes;
  }

  /**
   * Whether a code follows another one in both orders, and nothing but its own headings sorts
   * between the other's descendants and it.
   */
  private boolean isNext(String before, String code) {
    if (places.get(code) < places.get(before)) {
      return false;
    }
    String next = sorted.higher(before + Character.MAX_VALUE);
    while (next != null && !next.equals(code) && code.startsWith(next)) {
      next = sorted.higher(next);
    }
    return code.equals(next);
  }

  /** The place of a code's last descendant. */
  private int endOf(int place) {
    int end = place;
    while (end + 1 < codes.size() && codes.get(end + 1).startsWith(codes.get(place))) {
      end++;
    }
    return end;
  }
}
