package org.cleanclaim.benchmark;

import java.util.Locale;

/** The parts that charts are drawn of, on white, so that a dark page shows them as well. */
final class Svg {
  static final String BLUE = "#0b5394";

  private final StringBuilder text;

  Svg(int width, int height) {
    text =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
            .append(width)
            .append("\" height=\"")
            .append(height)
            .append("\" font-family=\"sans-serif\" font-size=\"11\">\n")
            .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  }

  /** Adds elements as they are. */
  Svg add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
    return this;
  }

  Svg text(int x, int y, String words) {
    return text(x, y, words, "#000");
  }

  Svg text(int x, int y, String words, String colour) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    return add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n", x, y, colour, escaped);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }

  String close() {
    return text.append("</svg>\n").toString();
  }
}
