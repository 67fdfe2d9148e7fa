package org.cleanclaim.report.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.cleanclaim.rulebook.source.RuleFault;

/**
 * The outcome of {@code rules lint}.
 *
 * @param folder what stands before each file so that an editor finds it: {@code rules/}
 * @param rules how many were linted
 * @param messages faults and hints, sorted
 */
public record LintReport(String folder, int rules, List<RuleFault> messages) {
  public long faults() {
    return messages.stream().filter(m -> !m.hint()).count();
  }

  private long hints() {
    return messages.size() - faults();
  }

  /** Writes it; the writer is flushed and stays open. */
  public void write(RulesFormat format, PrintWriter out) throws IOException {
    if (format == RulesFormat.JSON) {
      json(out);
    } else {
      messages.forEach(message -> out.println(folder + message));
      out.println(
          count(rules, "rule") + ", " + count(faults(), "fault") + ", " + count(hints(), "hint"));
    }
    out.flush();
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void json(PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeNumberField("rules", rules);
    json.writeNumberField("faults", faults());
    json.writeNumberField("hints", hints());
    json.writeArrayFieldStart("messages");
    for (RuleFault message : messages) {
      message(json, message);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.println();
  }

  private void message(JsonGenerator json, RuleFault message) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", folder + message.file());
    json.writeNumberField("line", message.line());
    json.writeNumberField("column", message.column());
    json.writeStringField("rule", message.rule());
    json.writeStringField("check", message.check());
    json.writeBooleanField("hint", message.hint());
    json.writeStringField("message", message.message());
    json.writeEndObject();
  }
}
