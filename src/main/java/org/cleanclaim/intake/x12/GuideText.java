package org.cleanclaim.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the table of a guide from a resource; its notation is told at the top of the file. */
final class GuideText {
  private final List<Draft> loops = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private GuideText() {}

  /** A segment as a line of the text tells it. */
  private record Row(
      SegmentId segment,
      List<String> qualifiers,
      int position,
      int most,
      boolean required,
      ElementForms forms) {
    String name() {
      return qualifiers.isEmpty() ? segment.name() : segment + "*" + String.join("/", qualifiers);
    }
  }

  /** A loop while it is read. */
  private record Draft(
      String name,
      int parent,
      int position,
      int most,
      boolean required,
      Guide.Level level,
      List<Row> rows) {}

  static Guide read(String resource) {
    try (InputStream in = GuideText.class.getResourceAsStream(resource)) {
      GuideText text = new GuideText();
      new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(text::line);
      return text.guide();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    String[] words = line.split(" ", -1);
    if (words[0].equals("loop")) {
      numbers.put(words[1], loops.size());
      loops.add(
          new Draft(
              words[1],
              numbers.getOrDefault(words[2], -1),
              Integer.parseInt(words[3]),
              Integer.parseInt(words[4]),
              words[5].equals("R"),
              Guide.Level.valueOf(words[6].toUpperCase(Locale.ROOT)),
              new ArrayList<>()));
    } else {
      loops.get(loops.size() - 1).rows().add(row(words));
    }
  }

  private static Row row(String[] words) {
    return new Row(
        SegmentId.valueOf(words[0]),
        words[1].equals("*") ? List.of() : List.of(words[1].split(",", -1)),
        Integer.parseInt(words[2]),
        Integer.parseInt(words[3]),
        words[4].equals("R"),
        ElementText.forms(List.of(words).subList(5, words.length)));
  }

  private Guide guide() {
    List<Guide.Loop> finished = new ArrayList<>();
    List<List<Guide.Entry>> own = new ArrayList<>();
    for (int i = 0; i < loops.size(); i++) {
      List<Guide.Entry> entries = new ArrayList<>();
      List<GuideItem> items = items(i, entries);
      long required =
          items.stream()
              .filter(GuideItem::required)
              .mapToLong(g -> bit(g))
              .reduce(0, (a, b) -> a | b);
      Draft draft = loops.get(i);
      finished.add(new Guide.Loop(draft.name(), draft.parent(), draft.level(), items, required));
      own.add(entries);
    }
    return new Guide(finished, reachable(own));
  }

  /** The items of a loop: its segments but the first, which opens it, and the loops below it. */
  private List<GuideItem> items(int loop, List<Guide.Entry> entries) {
    List<GuideItem> items = new ArrayList<>();
    List<Row> rows = loops.get(loop).rows();
    for (Row row : rows.subList(loops.get(loop).parent() < 0 ? 0 : 1, rows.size())) {
      add(items, entries, loop, row, row.position(), row.most(), row.required(), -1);
    }
    for (int below = 0; below < loops.size(); below++) {
      Draft child = loops.get(below);
      if (child.parent() == loop) {
        Row first = child.rows().get(0);
        add(items, entries, loop, first, child.position(), child.most(), child.required(), below);
      }
    }
    return items;
  }

  private void add(
      List<GuideItem> items,
      List<Guide.Entry> entries,
      int loop,
      Row row,
      int position,
      int most,
      boolean required,
      int opens) {
    GuideItem item =
        new GuideItem(
            loop,
            items.size(),
            row.segment(),
            row.name(),
            position,
            most,
            required,
            opens,
            before(loop, position),
            row.forms());
    items.add(item);
    if (row.qualifiers().isEmpty()) {
      entries.add(new Guide.Entry(loop, row.segment(), 0, item));
    }
    for (String qualifier : row.qualifiers()) {
      entries.add(new Guide.Entry(loop, row.segment(), Ascii.pack(qualifier), item));
    }
  }

  /** Bits of the required items of a loop that stand before a position. */
  private long before(int loop, int position) {
    long bits = 0;
    int number = 0;
    List<Row> rows = loops.get(loop).rows();
    for (Row row : rows.subList(loops.get(loop).parent() < 0 ? 0 : 1, rows.size())) {
      bits |= row.required() && row.position() < position ? 1L << number : 0;
      number++;
    }
    for (Draft child : loops) {
      if (child.parent() == loop) {
        bits |= child.required() && child.position() < position ? 1L << number : 0;
        number++;
      }
    }
    return bits;
  }

  private static long bit(GuideItem item) {
    return 1L << item.number();
  }

  /** What can be reached from each loop: its own items, then those of the loops around it. */
  private List<Guide.Entry> reachable(List<List<Guide.Entry>> own) {
    List<Guide.Entry> all = new ArrayList<>();
    for (int loop = 0; loop < loops.size(); loop++) {
      for (int around = loop; around >= 0; around = loops.get(around).parent()) {
        for (Guide.Entry entry : own.get(around)) {
          all.add(new Guide.Entry(loop, entry.segment(), entry.qualifier(), entry.item()));
        }
      }
    }
    return all;
  }
}
