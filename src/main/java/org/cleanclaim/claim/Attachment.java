package org.cleanclaim.claim;

/** A supplement announced with the claim (PWK01, PWK02, PWK06). */
public record Attachment(String typeCode, String transmission, String controlNumber) {
  public Attachment {
    typeCode = Text.orEmpty(typeCode);
    transmission = Text.orEmpty(transmission);
    controlNumber = Text.orEmpty(controlNumber);
  }
}
