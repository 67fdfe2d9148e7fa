package org.cleanclaim.report.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.cleanclaim.report.ReportFormat;
import org.cleanclaim.report.tree.JsonTree;

/** How an impact is told. */
public enum ImpactFormat {
  TEXT,
  CSV,
  HTML,
  JSON;

  /** Writes the whole of it and flushes; the stream stays open. */
  public void write(
      Impact impact, ImpactHeader header, OutputStream out, ReportFormat.Layout layout)
      throws IOException {
    switch (this) {
      case TEXT -> ImpactText.write(impact, header, out, layout);
      case HTML -> ImpactPage.write(impact, header, out);
      case CSV -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ImpactCsv.write(impact, header, writer);
        writer.flush();
      }
      case JSON -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(JsonTree.pretty(ImpactTree.of(impact, header)));
        writer.write('\n');
        writer.flush();
      }
    }
  }
}
