package org.cleanclaim.codeset.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * The beginning of a file: what a layout is recognised by.
 *
 * @param names of the file and the archives around it, lower case: hints, never proof
 * @param lines whole lines, at most {@value #MOST_BYTES} bytes of them
 */
public record Sample(String names, List<String> lines) {
  private static final int MOST_BYTES = 32_768;

  public static Sample of(PublishedFile file) throws IOException {
    byte[] head;
    boolean whole;
    try (InputStream in = file.open()) {
      head = in.readNBytes(MOST_BYTES);
      whole = head.length < MOST_BYTES;
    }
    List<String> lines = new ArrayList<>();
    try (TextLines text = TextLines.of(new ByteArrayInputStream(head))) {
      for (Optional<String> line = text.next(); line.isPresent(); line = text.next()) {
        if (whole || text.lastEnded()) {
          lines.add(line.get());
        }
      }
    }
    return new Sample(file.names(), List.copyOf(lines));
  }

  /** Whether one of the lines matches from its start to its end. */
  boolean hasLine(Pattern pattern) {
    return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
  }

  /** Whether at least half of the lines match. */
  boolean isMostly(Pattern pattern) {
    long hits = lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    return hits > 0 && hits * 2 >= lines.size();
  }

  /** The same without the lines that match: those that say what the file is. */
  Sample without(Pattern pattern) {
    return new Sample(
        names, lines.stream().filter(line -> !pattern.matcher(line).matches()).toList());
  }

  /** The first line that begins with the text, whatever its case. */
  boolean beginsWith(String start) {
    return !lines.isEmpty() && lines.get(0).regionMatches(true, 0, start, 0, start.length());
  }

  /** The text of the lines, for searching. */
  String text() {
    return String.join("\n", lines);
  }
}
