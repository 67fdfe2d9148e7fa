package org.cleanclaim.report.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * What {@code rules new} wrote and what is left to its author.
 *
 * @param files in the order: rule, firing claim, passing claim
 */
public record NewRuleReport(String id, List<String> files, List<FillIn> fillIns) {
  /** A place to fill in; line and column are 1-based. */
  public record FillIn(String file, int line, int column, String what) {}

  /** Writes it; the writer is flushed and stays open. */
  public void write(RulesFormat format, PrintWriter out) throws IOException {
    if (format == RulesFormat.JSON) {
      json(out);
    } else {
      text(out);
    }
    out.flush();
  }

  private void text(PrintWriter out) {
    out.println("Written, and working as they stand:");
    files.forEach(file -> out.println("  " + file));
    out.println();
    out.println("Fill in:");
    fillIns.forEach(f -> out.printf("  %s:%d:%d: %s%n", f.file(), f.line(), f.column(), f.what()));
    out.println();
    out.println("Then: cleanclaim rules lint " + id);
    out.println("      cleanclaim rules test " + id);
  }

  private void json(PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeArrayFieldStart("files");
    for (String file : files) {
      json.writeString(file);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fillIn");
    for (FillIn fillIn : fillIns) {
      json.writeStartObject();
      json.writeStringField("file", fillIn.file());
      json.writeNumberField("line", fillIn.line());
      json.writeNumberField("column", fillIn.column());
      json.writeStringField("what", fillIn.what());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.println();
  }
}
