package org.cleanclaim.report;

import java.io.IOException;
import java.io.OutputStream;

/** The formats of the findings report. */
public enum ReportFormat {
  /** For a terminal. */
  TEXT,
  /** One JSON document, the contract of scripts. */
  JSON,
  /** The same objects a line each, written as claims are scrubbed. */
  JSONL,
  /** A row for each finding, for a spreadsheet. */
  CSV,
  /** One self-contained page. */
  HTML;

  /**
   * How a text report is laid out.
   *
   * @param width columns of the terminal; long text is wrapped to it
   * @param colour whether to use ANSI colours
   */
  public record Layout(int width, boolean colour) {
    /** For a file or a pipe. */
    public static final Layout PLAIN = new Layout(100, false);
  }

  /** Opens a report of this format and writes what comes first. */
  public Report open(OutputStream out, ReportHeader header, Layout layout) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, header, layout);
      case JSON -> new JsonReport(out, header);
      case JSONL -> new JsonLinesReport(out, header);
      case CSV -> new CsvReport(out, header);
      case HTML -> new HtmlReport(out, header);
    };
  }
}
