package org.cleanclaim.benchmark;

import java.util.List;
import java.util.Locale;

/** Small charts as SVG. */
final class Chart {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 220;
  private static final int LEFT = 56;
  private static final int BOTTOM = 180;
  private static final int TOP = 34;
  private static final int RIGHT = 340;
  private static final int ROW = 34;
  private static final int NAMES = 330;
  private static final int LONGEST = 280;

  private Chart() {}

  /** A point of a curve. */
  record Point(double x, double y) {}

  /** A curve with both axes logarithmic: a slope of one is linear growth. */
  record Curve(String title, List<Point> points) {}

  /** Curves beside one another. */
  static String curves(List<Curve> curves) {
    StringBuilder svg = open(WIDTH * curves.size(), HEIGHT);
    for (int i = 0; i < curves.size(); i++) {
      svg.append("<g transform=\"translate(").append(WIDTH * i).append(",0)\">\n");
      curve(svg, curves.get(i));
      svg.append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static void curve(StringBuilder svg, Curve curve) {
    List<Point> points = curve.points();
    double most = points.stream().mapToDouble(Point::y).max().orElseThrow();
    double least = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double first = Math.max(1, points.get(0).x());
    double last = points.get(points.size() - 1).x();
    text(svg, LEFT, 20, curve.title());
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      double x = scale(Math.max(1, point.x()), first, last, LEFT, RIGHT);
      double y = scale(point.y(), least / 2, most * 2, BOTTOM, TOP);
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/>%n", x, y));
      text(svg, (int) x - 8, BOTTOM + 16, String.format(Locale.ROOT, "%.0f", point.x()));
      text(svg, (int) x - 10, (int) y - 7, number(point.y()));
    }
    svg.append("<polyline fill=\"none\" stroke=\"#0b5394\" points=\"").append(line);
    svg.append("\"/>\n<path stroke=\"#888\" d=\"M").append(LEFT).append(' ').append(BOTTOM);
    svg.append('H').append(RIGHT).append("\"/>\n");
  }

  private static double scale(double value, double from, double to, double low, double high) {
    double share = (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from));
    return low + share * (high - low);
  }

  /** Bars, the longest for the greatest value. */
  static String bars(String title, List<String> names, List<Double> values) {
    StringBuilder svg = open(NAMES + LONGEST + 90, TOP + ROW * names.size() + 10);
    double most = values.stream().mapToDouble(v -> v).max().orElseThrow();
    text(svg, 10, 20, title);
    for (int i = 0; i < names.size(); i++) {
      int y = TOP + ROW * i;
      int length = (int) Math.max(1, values.get(i) / most * LONGEST);
      text(svg, 10, y + 17, names.get(i));
      svg.append("<rect x=\"").append(NAMES).append("\" y=\"").append(y).append("\" width=\"");
      svg.append(length).append("\" height=\"24\" fill=\"#0b5394\"/>\n");
      text(svg, NAMES + length + 6, y + 17, number(values.get(i)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }

  private static StringBuilder open(int width, int height) {
    return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" font-family=\"sans-serif\" font-size=\"11\">\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  }

  private static void text(StringBuilder svg, int x, int y, String words) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">");
    svg.append(words.replace("&", "&amp;").replace("<", "&lt;")).append("</text>\n");
  }
}
