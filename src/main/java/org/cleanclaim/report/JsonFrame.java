package org.cleanclaim.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.cleanclaim.finding.Severity;

/** The JSON objects around the findings: how the report was made, and what it adds up to. */
final class JsonFrame {
  private JsonFrame() {}

  static void report(JsonGenerator json, ReportHeader header) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeStringField("tool", header.tool());
    json.writeObjectFieldStart("rulebook");
    json.writeNumberField("rules", header.rules());
    json.writeStringField("sha256", header.rulebookSha256());
    json.writeEndObject();
    json.writeArrayFieldStart("codeSets");
    for (ReportHeader.CodeSetUsed codeSet : header.codeSets()) {
      codeSet(json, codeSet);
    }
    json.writeEndArray();
    history(json, header.history());
    json.writeEndObject();
  }

  private static void history(JsonGenerator json, ReportHeader.HistoryUsed history)
      throws IOException {
    json.writeObjectFieldStart("history");
    json.writeArrayFieldStart("inputs");
    for (String input : history.inputs()) {
      json.writeString(WellFormed.text(input));
    }
    json.writeEndArray();
    json.writeNumberField("claims", history.claims());
    json.writeNumberField("lines", history.lines());
    json.writeNumberField("patients", history.patients());
    json.writeNumberField("unmatched", history.unmatched());
    json.writeNumberField("unreadable", history.unreadable());
    json.writeBooleanField("besideOneAnother", history.besideOneAnother());
    json.writeEndObject();
  }

  private static void codeSet(JsonGenerator json, ReportHeader.CodeSetUsed codeSet)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", codeSet.name());
    json.writeStringField("edition", codeSet.edition());
    if (codeSet.from().isPresent()) {
      json.writeStringField("from", codeSet.from().get().toString());
    }
    json.writeNumberField("rows", codeSet.rows());
    json.writeStringField("sha256", codeSet.sha256());
    json.writeBooleanField("starter", codeSet.starter());
    json.writeEndObject();
  }

  static void summary(JsonGenerator json, Summary summary, ReportHeader header) throws IOException {
    json.writeStartObject();
    if (summary.endedEarly()) {
      json.writeBooleanField("endedEarly", true);
    }
    json.writeNumberField("claims", summary.claims());
    json.writeNumberField("clean", summary.clean());
    json.writeNumberField("withFindings", summary.withFindings());
    json.writeNumberField("unreadable", summary.unreadable());
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.name(), summary.failed(severity));
    }
    json.writeEndObject();
    json.writeNumberField("bypassed", summary.bypassed());
    json.writeNumberField("notChecked", summary.notChecked());
    json.writeStringField("chargeAtRisk", summary.chargeAtRisk().toString());
    json.writeNumberField("encounters", summary.encounters());
    json.writeNumberField("unreadableParts", summary.unreadableParts());
    json.writeArrayFieldStart("rules");
    for (RuleCount rule : summary.rules()) {
      rule(json, rule, header.title(rule.rule()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, RuleCount count, String title) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", count.rule());
    json.writeStringField("title", title);
    json.writeStringField("severity", count.severity().name());
    json.writeNumberField("failed", count.failed());
    json.writeNumberField("bypassed", count.bypassed());
    json.writeNumberField("notChecked", count.notChecked());
    json.writeEndObject();
  }
}
