package org.cleanclaim.intake.csv.research;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.ClaimReader;

/** Reads a beneficiary file: it delivers no claim, but what the claims lack of their patients. */
public final class BeneficiaryReader implements ClaimReader {
  private final String file;
  private final RawRows rows;
  private final Beneficiaries beneficiaries;

  public BeneficiaryReader(String file, InputStream in, Beneficiaries beneficiaries)
      throws IOException {
    this.file = file;
    this.beneficiaries = beneficiaries;
    rows = new RawRows(in);
  }

  @Override
  public Optional<Received> next() throws IOException {
    for (Optional<RawRow> next = rows.next(); next.isPresent(); next = rows.next()) {
      RawRow row = next.get();
      if (row.isBroken()) {
        Location place = new Location.InCell(row.number(), "");
        return Optional.of(
            new UnreadableClaim(file, "", Optional.of(place), 0, "beneficiary " + row.fault()));
      }
      beneficiaries.add(row);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
