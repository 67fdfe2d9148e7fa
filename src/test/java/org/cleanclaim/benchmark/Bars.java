package org.cleanclaim.benchmark;

import java.util.List;

/** A chart of bars in groups, each group with a scale of its own. */
final class Bars {
  private static final int TITLE = 26;
  private static final int ROW = 40;
  private static final int THICK = 26;
  private static final int NAMES = 330;
  private static final int LONGEST = 280;
  private static final int WIDTH = NAMES + LONGEST + 90;
  private static final String GREY = "#595959";

  private Bars() {}

  /**
   * One bar.
   *
   * @param computes what is done for the figure
   */
  record Bar(String name, String computes, double value) {}

  /** Bars that are compared with one another. */
  record Group(String title, List<Bar> bars) {}

  /** Groups below one another. */
  static String of(List<Group> groups) {
    int rows = groups.stream().mapToInt(group -> group.bars().size()).sum();
    Svg svg = new Svg(WIDTH, (TITLE + 10) * groups.size() + ROW * rows);
    int y = 0;
    for (Group group : groups) {
      svg.text(10, y + 18, group.title());
      y += TITLE;
      double most = group.bars().stream().mapToDouble(Bar::value).max().orElseThrow();
      for (Bar bar : group.bars()) {
        draw(svg, bar, y, (int) Math.max(1, bar.value() / most * LONGEST));
        y += ROW;
      }
      y += 10;
    }
    return svg.close();
  }

  private static void draw(Svg svg, Bar bar, int y, int length) {
    svg.text(10, y + 13, bar.name()).text(10, y + 27, bar.computes(), GREY);
    svg.add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
        NAMES, y + 3, length, THICK, Svg.BLUE);
    svg.text(NAMES + length + 6, y + 20, Svg.number(bar.value()));
  }
}
