package org.cleanclaim.intake.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Reads one claim and stops when it grows too long or too deep. */
final class BoundedParser extends JsonParserDelegate {
  private final long start;
  private final int depth;

  /** The claim is over a limit; the parser beneath can go on behind it. */
  static final class OverLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    OverLimitException(String message) {
      super(message);
    }
  }

  /**
   * @param start byte offset of the claim
   * @param depth nesting depth around it
   */
  BoundedParser(JsonParser parser, long start, int depth) {
    super(parser);
    this.start = start;
    this.depth = depth;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    checkLength(delegate, start);
    if (delegate.getParsingContext().getNestingDepth() - depth > Json.DEEPEST_CLAIM) {
      throw new OverLimitException("claim is nested deeper than " + Json.DEEPEST_CLAIM);
    }
    return token;
  }

  static void checkLength(JsonParser parser, long start) throws OverLimitException {
    if (parser.currentLocation().getByteOffset() - start > Json.LONGEST_CLAIM) {
      throw new OverLimitException("claim is longer than " + Json.LONGEST_CLAIM + " bytes");
    }
  }
}
