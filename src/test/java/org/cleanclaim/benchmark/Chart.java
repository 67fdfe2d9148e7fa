package org.cleanclaim.benchmark;

import java.util.List;
import java.util.Locale;

/** Curves as SVG. */
final class Chart {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 220;
  private static final int LEFT = 56;
  private static final int BOTTOM = 180;
  private static final int TOP = 34;
  private static final int RIGHT = 340;

  private Chart() {}

  /** A point of a curve. */
  record Point(double x, double y) {}

  /** A curve with both axes logarithmic: a slope of one is linear growth. */
  record Curve(String title, List<Point> points) {}

  /** Curves beside one another, so many in a row. */
  static String curves(List<Curve> curves, int inARow) {
    int rows = (curves.size() + inARow - 1) / inARow;
    Svg svg = new Svg(WIDTH * Math.min(inARow, curves.size()), HEIGHT * rows);
    for (int i = 0; i < curves.size(); i++) {
      int x = WIDTH * (i % inARow);
      int y = HEIGHT * (i / inARow);
      svg.add("<g transform=\"translate(%d,%d)\">%n", x, y);
      draw(svg, curves.get(i));
      svg.add("</g>%n");
    }
    return svg.close();
  }

  private static void draw(Svg svg, Curve curve) {
    List<Point> points = curve.points();
    double most = points.stream().mapToDouble(Point::y).max().orElseThrow();
    double least = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double first = Math.max(1, points.get(0).x());
    double last = points.get(points.size() - 1).x();
    svg.text(LEFT, 20, curve.title());
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      double x = scale(Math.max(1, point.x()), first, last, LEFT, RIGHT);
      double y = scale(point.y(), least / 2, most * 2, BOTTOM, TOP);
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      svg.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/>%n", x, y);
      svg.text((int) x - 8, BOTTOM + 16, String.format(Locale.ROOT, "%.0f", point.x()));
      svg.text((int) x - 10, (int) y - 7, Svg.number(point.y()));
    }
    svg.add("<polyline fill=\"none\" stroke=\"%s\" points=\"%s\"/>%n", Svg.BLUE, line);
    svg.add("<path stroke=\"#888\" d=\"M%d %dH%d\"/>%n", LEFT, BOTTOM, RIGHT);
  }

  private static double scale(double value, double from, double to, double low, double high) {
    double share = (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from));
    return low + share * (high - low);
  }
}
