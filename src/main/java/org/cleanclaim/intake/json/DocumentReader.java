package org.cleanclaim.intake.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.json.BoundedParser.OverLimitException;

/**
 * Reads a JSON document, one claim in memory at a time: an array of claims, an object that holds
 * one as {@code claims}, or a claim. Behind a fault of JSON itself nothing can be read.
 */
final class DocumentReader implements ClaimReader {
  private static final String CLAIMS = "claims";

  private final JsonParser parser;
  private final ClaimFromJson claims;
  private long record;
  private Path array;
  private int index;
  private boolean ended;
  private Optional<Place> reading = Optional.empty();

  DocumentReader(String file, InputStream in) throws IOException {
    parser = Json.MAPPER.getFactory().createParser(in);
    claims = new ClaimFromJson(file);
  }

  @Override
  public Optional<Received> next() throws IOException {
    Optional<Received> next = Optional.empty();
    while (next.isEmpty() && !ended) {
      reading = Optional.empty();
      try {
        next = array == null ? root() : element();
      } catch (JsonProcessingException fault) {
        ended = true;
        JsonLocation location = fault.getLocation();
        next = Optional.of(rest(fault, location == null ? offset() : location.getByteOffset()));
      } catch (CharConversionException fault) {
        ended = true;
        next = Optional.of(rest(fault, offset()));
      }
    }
    return next;
  }

  /** What stands at the top of the document; further ones may follow the first. */
  private Optional<Received> root() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      ended = true;
      return Optional.empty();
    }
    Place place = new Place(Path.ROOT, record++, offset());
    if (token == JsonToken.START_ARRAY) {
      return array(Path.ROOT);
    }
    reading = Optional.of(place);
    return token == JsonToken.START_OBJECT
        ? object(place)
        : Optional.of(claims.received(Json.MAPPER.readTree(parser), place));
  }

  private Optional<Received> array(Path path) {
    array = path;
    index = 0;
    return Optional.empty();
  }

  /** A claim, or the object around the array of them. */
  private Optional<Received> object(Place place) throws IOException {
    ObjectNode node = Json.MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(CLAIMS)) {
        reading = Optional.empty();
        return array(Path.ROOT.at(CLAIMS)).or(() -> beside(node, place));
      }
      try {
        node.set(name, tree(place, 0));
        BoundedParser.checkLength(parser, place.byteOffset());
      } catch (OverLimitException | DatabindException fault) {
        return Optional.of(passedOver(place, 0, fault));
      }
    }
    return Optional.of(claims.received(node, place));
  }

  private Optional<Received> element() throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      Path ending = array;
      array = null;
      return ending.equals(Path.ROOT) ? Optional.empty() : afterArray();
    }
    int depth = array.equals(Path.ROOT) ? 1 : 2;
    Place place = new Place(array.at(index++), Math.max(0, record - 1), offset());
    reading = Optional.of(place);
    try {
      return Optional.of(claims.received(tree(place, depth), place));
    } catch (OverLimitException | DatabindException fault) {
      return Optional.of(passedOver(place, depth, fault));
    }
  }

  /** The rest of the object around the claims. */
  private Optional<Received> afterArray() throws IOException {
    Place place = new Place(Path.ROOT, Math.max(0, record - 1), offset());
    ObjectNode node = Json.MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      node.putNull(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
    return beside(node, place);
  }

  /** What stands beside the claims must be nothing that was meant to be read. */
  private Optional<Received> beside(ObjectNode node, Place place) {
    node.remove("$schema");
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(
            claims.unreadable(
                "",
                place,
                Path.ROOT.at(node.fieldNames().next()),
                0,
                "property beside claims is not known"));
  }

  private JsonNode tree(Place place, int depth) throws IOException {
    return Json.MAPPER.readTree(new BoundedParser(parser, place.byteOffset(), depth));
  }

  private Received passedOver(Place place, int depth, IOException fault) throws IOException {
    while (parser.getParsingContext().getNestingDepth() > depth) {
      parser.nextToken();
    }
    String reason =
        fault instanceof OverLimitException ? fault.getMessage() : "a property is named twice";
    return claims.unreadable("", place, place.root(), 1, reason);
  }

  private Received rest(IOException fault, long at) {
    Place place =
        reading.orElseGet(() -> new Place(array == null ? Path.ROOT : array, 0, offset()));
    String what =
        fault instanceof StreamConstraintsException ? "JSON is over a limit" : "is not valid JSON";
    String reason = "%s at byte %d; what follows can't be read".formatted(what, at);
    return claims.unreadable("", place, place.root(), reading.isPresent() ? 1 : 0, reason);
  }

  private long offset() {
    return Math.max(0, parser.currentTokenLocation().getByteOffset());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
