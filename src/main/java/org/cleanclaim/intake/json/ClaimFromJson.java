package org.cleanclaim.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.Completion;

/** Makes a claim of one parsed JSON value. */
final class ClaimFromJson {
  private final String file;

  ClaimFromJson(String file) {
    this.file = file;
  }

  Received received(JsonNode value, Place place) {
    if (!(value instanceof ObjectNode node)) {
      return unreadable("", place, place.root(), 1, "is no object");
    }
    JsonNode id = node.get("id");
    String claimId = id != null && id.isValueNode() && !id.isNull() ? Scalars.spelled(id) : "";
    Defaults.fill(node);
    try {
      RecordReader reader = new RecordReader(place);
      Claim claim = reader.read(Claim.class, node, place.root());
      refuseOtherNumbers(claim.lines(), reader, place.root());
      return Completion.of(claim.with(c -> c.file(file).unknownValues(reader.unknownValues())));
    } catch (WrongShapeException e) {
      String reason = e.path().pointer() + ": " + e.getMessage();
      return unreadable(claimId, place, e.path(), 1, reason);
    }
  }

  UnreadableClaim unreadable(String claimId, Place place, Path path, int claims, String reason) {
    return new UnreadableClaim(file, claimId, Optional.of(place.at(path)), claims, reason);
  }

  /** A line's number is its position; one that says otherwise is a wrong value. */
  private static void refuseOtherNumbers(List<ServiceLine> lines, RecordReader reader, Path root) {
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i).number();
      if (number != 0 && number != i + 1) {
        Path path = root.at("lines").at(i).at("number");
        reader.unknown(Field.LINE_NUMBER, i + 1, Integer.toString(number), path);
      }
    }
  }
}
