package org.cleanclaim.generate.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.cleanclaim.generate.fault.PlantedFault;

/** What was planted, as JSON Lines: one object for each claim with a fault. */
public final class Ledger implements Closeable {
  private final JsonGenerator json;

  public Ledger(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  public void write(String claimId, PlantedFault fault) throws IOException {
    json.writeStartObject();
    json.writeStringField("claimId", claimId);
    json.writeStringField("fault", fault.kind().word());
    json.writeFieldName("lines");
    json.writeStartArray();
    for (int line : fault.lines()) {
      json.writeNumber(line);
    }
    json.writeEndArray();
    json.writeStringField("table", fault.table());
    json.writeObjectFieldStart("row");
    for (Map.Entry<String, String> cell : fault.row().entrySet()) {
      json.writeStringField(cell.getKey(), cell.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
