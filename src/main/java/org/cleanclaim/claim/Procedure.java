package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.Optional;

/** An inpatient procedure of the claim (ICD-10-PCS, or ICD-9-CM volume 3). */
@ClaimRecord
public record Procedure(
    String code,
    CodeSystem system,
    boolean principal,
    int position,
    Optional<LocalDate> date,
    Origin origin)
    implements Citable, ProcedureBuilder.With {
  public Procedure {
    code = Text.orEmpty(code);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.PROCEDURE_CODE;
  }
}
