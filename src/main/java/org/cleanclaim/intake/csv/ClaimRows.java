package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Completion;
import org.cleanclaim.intake.Values;

/** The rows of one claim, and the claim that they make. */
final class ClaimRows {
  static final int MOST_ROWS = 10_000;

  private final String file;
  private final Header header;
  private final String claimId;
  private final List<Row> rows = new ArrayList<>();
  private final String[] claimValues;
  private Optional<UnreadableClaim> fault = Optional.empty();

  ClaimRows(String file, Header header, Row first) {
    this.file = file;
    this.header = header;
    this.claimId = first.claimId();
    this.claimValues = new String[header.size()];
    Arrays.fill(claimValues, "");
    if (claimId.isEmpty() && !first.isBroken()) {
      unreadable(first.number(), Columns.CLAIM_ID, "row names no claim_id and follows no claim");
    }
    add(first);
  }

  boolean continuesWith(Row row) {
    return row.claimId().isEmpty() || row.claimId().equals(claimId);
  }

  /** Takes one more row in; after the first fault the rest is only passed over. */
  void add(Row row) {
    if (row.isBroken()) {
      unreadable(row.number(), "", row.fault());
    } else if (rows.size() == MOST_ROWS) {
      unreadable(row.number(), "", "claim has more than " + MOST_ROWS + " rows");
    }
    if (fault.isEmpty()) {
      mergeClaimValues(row);
      rows.add(row);
    }
  }

  Received received() {
    int position = header.position("claim_type");
    Optional<ClaimType> type = ClaimCells.type(position < 0 ? "" : claimValues[position]);
    if (type.isEmpty()) {
      unreadable(
          rows.get(0).number(),
          "claim_type",
          "claim_type is none of professional, institutional, dental");
    }
    return fault.isPresent() ? fault.get() : claim(type.get());
  }

  private void mergeClaimValues(Row row) {
    for (int i = 0; i < claimValues.length; i++) {
      String value = row.cells().get(i).strip();
      if (value.isEmpty() || Columns.isOfLine(header.name(i))) {
        continue;
      }
      if (claimValues[i].isEmpty()) {
        claimValues[i] = value;
      } else if (!claimValues[i].equals(value)) {
        String column = header.name(i);
        unreadable(row.number(), column, "rows of one claim differ in column " + column);
      }
    }
  }

  private void unreadable(long row, String column, String reason) {
    if (fault.isEmpty()) {
      Location location = new Location.InCell(row, column);
      fault = Optional.of(new UnreadableClaim(file, claimId, Optional.of(location), 1, reason));
    }
  }

  private Claim claim(ClaimType type) {
    Cells cells = Cells.ofClaim(header, List.of(claimValues), rows.get(0));
    var builder = ClaimCells.claim(cells, type).file(file);
    List<UnknownValue> unknownValues = new ArrayList<>();
    List<ServiceLine> lines = new ArrayList<>(rows.size());
    boolean charged = !cells.text("claim_charge").isEmpty();
    for (Row row : rows) {
      if (!row.billsService()) {
        continue;
      }
      Cells ofLine = Cells.ofLine(header, row, lines.size() + 1);
      lines.add(LineCells.line(ofLine));
      unknownValues.addAll(ofLine.unknownValues());
      charged |= !ofLine.text("charge").isEmpty();
    }
    boolean encounter = cells.value("encounter", Field.INDICATOR, Values::flag).orElse(!charged);
    unknownValues.addAll(0, cells.unknownValues());
    return Completion.of(
        builder.encounter(encounter).lines(lines).unknownValues(unknownValues).build());
  }
}
