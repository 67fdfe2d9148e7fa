package org.cleanclaim.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;

/**
 * Reads claims from JSON as {@code claim.schema.json} states it: an array of claims, an object that
 * holds one as {@code claims}, a single claim, or JSON Lines.
 */
public final class JsonClaimReader implements ClaimReader {
  private static final int AHEAD = 1 << 20;

  private final ClaimReader reader;

  /**
   * @param file name of the input, for messages and claims
   */
  public JsonClaimReader(String file, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(AHEAD);
    String beginning = new String(buffered.readNBytes(AHEAD), StandardCharsets.UTF_8);
    buffered.reset();
    reader =
        isJsonLines(beginning)
            ? new JsonLinesReader(file, buffered)
            : new DocumentReader(file, buffered);
  }

  /**
   * Whether the second line begins where only JSON Lines could: with a brace that follows no open
   * bracket, comma or colon, or behind a first line that is an object on its own.
   */
  private static boolean isJsonLines(String beginning) {
    List<String> lines =
        beginning.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(2).toList();
    if (lines.size() < 2 || !lines.get(0).replace("\uFEFF", "").startsWith("{")) {
      return false;
    }
    String first = lines.get(0);
    boolean open = "[,:{".indexOf(first.charAt(first.length() - 1)) >= 0;
    return lines.get(1).startsWith("{") ? !open : isObject(first);
  }

  private static boolean isObject(String line) {
    try {
      return JsonLinesReader.tree(line.replace("\uFEFF", "")).isObject();
    } catch (JsonProcessingException notOnItsOwn) {
      return false;
    }
  }

  @Override
  public Optional<Received> next() throws IOException {
    return reader.next();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
