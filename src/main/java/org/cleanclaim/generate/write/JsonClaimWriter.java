package org.cleanclaim.generate.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Submission;
import org.cleanclaim.claim.Subscriber;

/** Writes professional claims as JSON Lines, in the form of the claim schema. */
public final class JsonClaimWriter implements ClaimWriter {
  private final JsonGenerator json;

  public JsonClaimWriter(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  @Override
  public void write(Claim claim) throws IOException {
    json.writeStartObject();
    text("id", claim.id());
    text("type", claim.type().name());
    text("placeOfService", claim.placeOfService());
    text("frequencyCode", claim.frequencyCode());
    text("charge", claim.charge());
    submission(claim.submission());
    payer(claim.payer());
    subscriber(claim.subscriber());
    patient(claim);
    array("providers", claim.providers(), this::provider);
    array("diagnoses", claim.diagnoses(), this::diagnosis);
    indicators(claim);
    array("references", claim.references(), this::reference);
    array("dates", claim.dates(), this::date);
    array("lines", claim.lines(), this::line);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes the properties of one element. */
  @FunctionalInterface
  private interface Properties<T> {
    void write(T element) throws IOException;
  }

  private <T> void array(String name, List<T> elements, Properties<T> properties)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      json.writeStartObject();
      properties.write(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void submission(Submission submission) throws IOException {
    json.writeObjectFieldStart("submission");
    text("submitterId", submission.submitterId());
    text("submitterName", submission.submitterName());
    text("receiverId", submission.receiverId());
    text("receiverName", submission.receiverName());
    text("purpose", submission.purpose());
    text("guide", submission.guide());
    text("created", submission.created());
    json.writeEndObject();
  }

  private void payer(Payer payer) throws IOException {
    json.writeObjectFieldStart("payer");
    text("name", payer.name());
    text("id", payer.id());
    text("idQualifier", payer.idQualifier());
    text("claimFilingIndicator", payer.claimFilingIndicator());
    json.writeEndObject();
  }

  private void subscriber(Subscriber subscriber) throws IOException {
    json.writeObjectFieldStart("subscriber");
    text("memberId", subscriber.memberId());
    text("memberIdQualifier", subscriber.memberIdQualifier());
    text("responsibility", subscriber.responsibility());
    json.writeEndObject();
  }

  private void patient(Claim claim) throws IOException {
    json.writeObjectFieldStart("patient");
    text("lastName", claim.patient().lastName());
    text("firstName", claim.patient().firstName());
    text("birthDate", claim.patient().birthDate());
    text("sex", claim.patient().sex().name());
    text("relationship", claim.patient().relationship());
    address(claim.patient().address());
    json.writeEndObject();
  }

  private void address(Address address) throws IOException {
    if (!address.equals(Address.NONE)) {
      json.writeObjectFieldStart("address");
      text("line1", address.line1());
      text("line2", address.line2());
      text("city", address.city());
      text("state", address.state());
      text("postalCode", address.postalCode());
      json.writeEndObject();
    }
  }

  private void provider(Provider provider) throws IOException {
    text("role", provider.role().name());
    text("npi", provider.npi());
    json.writeBooleanField("organization", provider.organization());
    text("lastName", provider.lastName());
    text("firstName", provider.firstName());
    text("taxonomyCode", provider.taxonomyCode());
    text("taxId", provider.taxId());
    text("taxIdQualifier", provider.taxIdQualifier());
    address(provider.address());
  }

  private void diagnosis(Diagnosis diagnosis) throws IOException {
    text("code", diagnosis.code());
  }

  private void indicators(Claim claim) throws IOException {
    json.writeObjectFieldStart("indicators");
    text("providerSignature", claim.indicators().providerSignature());
    text("assignment", claim.indicators().assignment());
    text("benefitsAssigned", claim.indicators().benefitsAssigned());
    text("release", claim.indicators().release());
    json.writeEndObject();
  }

  private void reference(ReferenceNumber reference) throws IOException {
    text("kind", reference.kind().name());
    text("value", reference.value());
  }

  private void date(DatedEvent date) throws IOException {
    text("kind", date.kind().name());
    period(date.period());
  }

  private void line(ServiceLine line) throws IOException {
    text("procedureCode", line.procedureCode());
    json.writeArrayFieldStart("modifiers");
    for (String modifier : line.modifiers()) {
      json.writeString(modifier);
    }
    json.writeEndArray();
    text("charge", line.charge());
    text("units", line.units().toPlainString());
    text("unit", line.unit());
    text("placeOfService", line.placeOfService());
    json.writeArrayFieldStart("diagnosisPointers");
    for (int pointer : line.diagnosisPointers()) {
      json.writeNumber(pointer);
    }
    json.writeEndArray();
    if (line.period().isPresent()) {
      period(line.period().get());
    }
  }

  private void period(Period period) throws IOException {
    LocalDate through = period.through();
    json.writeObjectFieldStart("period");
    text("from", period.from().toString());
    text("through", through.equals(period.from()) ? "" : through.toString());
    json.writeEndObject();
  }

  private void text(String name, Optional<?> value) throws IOException {
    text(name, value.map(Object::toString).orElse(""));
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
