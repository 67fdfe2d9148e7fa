package org.cleanclaim.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.cleanclaim.finding.Severity;
import org.jline.utils.WCWidth;

/** Lines of a terminal: wrapped to its width, wide characters counted as two columns. */
public final class TextPage {
  /** Narrower than this nothing can be laid out. */
  private static final int NARROWEST = 40;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Writer out;
  private final int width;
  private final boolean colour;

  /** Writes to a stream that the caller closes. */
  public TextPage(OutputStream out, ReportFormat.Layout layout) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.width = Math.max(NARROWEST, layout.width());
    this.colour = layout.colour();
  }

  /** ANSI select graphic rendition. */
  public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    BOLD_RED("1;31"),
    GREEN("32"),
    YELLOW("33"),
    MAGENTA("35"),
    CYAN("36"),
    ALARM("1;30;43");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    static Style of(Severity severity) {
      return switch (severity) {
        case REJECTION -> BOLD_RED;
        case DENIAL -> RED;
        case REVIEW -> YELLOW;
        case INFO -> CYAN;
      };
    }
  }

  /** The text in its style; leave it out of anything that is still to be measured. */
  public String styled(Style style, String text) {
    return colour && style != Style.PLAIN
        ? "\u001b[" + style.code + "m" + text + "\u001b[0m"
        : text;
  }

  public void blank() throws IOException {
    out.write('\n');
  }

  public void paragraph(String text, int indent, Style style) throws IOException {
    paragraph(" ".repeat(indent), text, indent, style);
  }

  /**
   * Writes a text, wrapped, every line in one style.
   *
   * @param lead what stands before the first line, unstyled, as wide as the indent
   * @param indent columns before every following line
   */
  public void paragraph(String lead, String text, int indent, Style style) throws IOException {
    int room = width - indent;
    StringBuilder line = new StringBuilder();
    int used = 0;
    String before = lead;
    for (String word : BLANKS.split(Printable.text(text).strip(), -1)) {
      int wide = columns(word);
      if (used > 0 && used + 1 + wide > room) {
        before = endLine(before, line, indent, style);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      while (wide > room - used) {
        int end = fitting(word, room - used);
        line.append(word, 0, end);
        before = endLine(before, line, indent, style);
        word = word.substring(end);
        wide = columns(word);
        used = 0;
      }
      line.append(word);
      used += wide;
    }
    endLine(before, line, indent, style);
  }

  private String endLine(String before, StringBuilder line, int indent, Style style)
      throws IOException {
    out.write(line.isEmpty() ? before.stripTrailing() : before + styled(style, line.toString()));
    out.write('\n');
    line.setLength(0);
    return " ".repeat(indent);
  }

  /** How many characters of a word fit into some columns; one at least, so that wrapping ends. */
  private static int fitting(String word, int columns) {
    int end = 0;
    int used = 0;
    while (end < word.length()) {
      int codePoint = word.codePointAt(end);
      used += columns(codePoint);
      if (used > columns && end > 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  static int columns(String text) {
    return text.codePoints().map(TextPage::columns).sum();
  }

  private static int columns(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** The text, filled up with blanks to a width. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - columns(text)));
  }

  public void flush() throws IOException {
    out.flush();
  }
}
