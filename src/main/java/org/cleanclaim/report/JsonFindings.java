package org.cleanclaim.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * The JSON objects of the findings report, as JSON and JSON Lines share them. Amounts are strings
 * with two decimals, dates ISO 8601; what is absent has no key, and a list is there even when
 * empty.
 */
final class JsonFindings {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator json;

  JsonFindings(OutputStream out) throws IOException {
    json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(null);
  }

  void claim(ScrubbedClaim scrubbed, Money atRisk) throws IOException {
    Claim claim = scrubbed.claim();
    json.writeStartObject();
    text("claimId", claim.id());
    text("file", claim.file());
    text("claimType", claim.type().name());
    if (claim.encounter()) {
      json.writeBooleanField("encounter", true);
    }
    money("charge", claim.charge());
    if (atRisk.cents() != 0) {
      text("chargeAtRisk", atRisk.toString());
    }
    findings(scrubbed.findings());
    json.writeEndObject();
  }

  void file(FileFindings file) throws IOException {
    Envelope envelope = file.envelope();
    json.writeStartObject();
    text("file", envelope.file());
    text("level", envelope.level().name());
    text("controlNumber", envelope.controlNumber());
    findings(file.findings());
    json.writeEndObject();
  }

  void unreadable(UnreadableClaim claim) throws IOException {
    json.writeStartObject();
    text("file", claim.file());
    text("claimId", claim.claimId());
    if (claim.location().isPresent()) {
      place(claim.location().get());
    }
    json.writeNumberField("claims", claim.claims());
    text("reason", claim.reason());
    json.writeEndObject();
  }

  private void findings(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      finding(finding);
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    text("rule", finding.rule());
    text("severity", finding.severity().name());
    text("verdict", finding.verdict().name());
    json.writeArrayFieldStart("lines");
    for (int line : finding.lines()) {
      json.writeNumber(line);
    }
    json.writeEndArray();
    text("message", finding.message());
    answer(finding);
    text("fix", finding.fix());
    text("citation", finding.citation());
    money("chargeAtRisk", finding.chargeAtRisk());
    grounds(finding);
    json.writeEndObject();
  }

  /** What a payer or a front end would answer. */
  private void answer(Finding finding) throws IOException {
    optional("group", finding.group());
    optional("carc", finding.carc());
    json.writeArrayFieldStart("rarc");
    for (String remark : finding.rarc()) {
      json.writeString(remark);
    }
    json.writeEndArray();
    optional("status", finding.status());
    optional("disposition", finding.disposition());
    if (finding.snip().isPresent()) {
      json.writeNumberField("snip", finding.snip().get());
    }
  }

  /** Where the fault stands and which published rows say so. */
  private void grounds(Finding finding) throws IOException {
    json.writeArrayFieldStart("origin");
    for (Location location : finding.origin()) {
      location(location);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      text("table", evidence.table());
      if (!evidence.edition().isEmpty()) {
        text("edition", evidence.edition());
      }
      for (Map.Entry<String, String> cell : evidence.cells().entrySet()) {
        text(cell.getKey(), cell.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void location(Location location) throws IOException {
    json.writeStartObject();
    if (location instanceof Location.InSegment segment) {
      text("segment", segment.segment());
      json.writeNumberField("position", segment.position());
      text("element", segment.element());
      json.writeNumberField("byteOffset", segment.byteOffset());
    } else {
      place(location);
    }
    json.writeEndObject();
  }

  /** The keys of a place where reading stopped; a segment is named by its number alone. */
  private void place(Location location) throws IOException {
    if (location instanceof Location.InSegment segment) {
      json.writeNumberField("segment", segment.position());
      json.writeNumberField("byteOffset", segment.byteOffset());
    } else if (location instanceof Location.InJson path) {
      text("path", path.path());
      json.writeNumberField("record", path.record());
      json.writeNumberField("byteOffset", path.byteOffset());
    } else if (location instanceof Location.InCell cell) {
      json.writeNumberField("row", cell.row());
      text("column", cell.column());
    }
  }

  private void money(String key, Optional<Money> amount) throws IOException {
    if (amount.isPresent()) {
      json.writeStringField(key, amount.get().toString());
    }
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, WellFormed.text(value));
  }

  /** The generator, to write what stands around these objects. */
  JsonGenerator generator() {
    return json;
  }
}
