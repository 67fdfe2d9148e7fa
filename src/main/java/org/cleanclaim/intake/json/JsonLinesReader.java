package org.cleanclaim.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.Lines;
import org.cleanclaim.intake.Lines.Line;

/** Reads JSON Lines, a claim in each line; a damaged line costs its own claim only. */
final class JsonLinesReader implements ClaimReader {
  private static final ObjectReader READER =
      Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final InputStream in;
  private final Lines lines;
  private final ClaimFromJson claims;

  JsonLinesReader(String file, InputStream in) {
    this.in = in;
    lines = new Lines(in, Json.LONGEST_CLAIM);
    claims = new ClaimFromJson(file);
  }

  @Override
  public Optional<Received> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && !line.get().tooLong()) {
      line = lines.next();
    }
    return line.map(this::received);
  }

  private Received received(Line line) {
    Place place = new Place(Path.ROOT, line.number(), line.byteOffset());
    if (line.tooLong()) {
      String reason = "claim is longer than " + Json.LONGEST_CLAIM + " bytes";
      return claims.unreadable("", place, Path.ROOT, 1, reason);
    }
    try {
      return claims.received(tree(line.text()), place);
    } catch (JsonProcessingException fault) {
      return claims.unreadable("", place, Path.ROOT, 1, "line is not valid JSON, or too deep");
    }
  }

  static JsonNode tree(String text) throws JsonProcessingException {
    return READER.readTree(text);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
