package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the text of a guide says of the elements of a segment. */
final class ElementText {
  private static final Pattern ELEMENT =
      Pattern.compile("(\\d+)(?:-(\\d+))?([RS])(\\d+|\\+)?(?:=(\\S+))?");

  private ElementText() {}

  static ElementForms forms(List<String> words) {
    short[] most = new short[words.stream().mapToInt(ElementText::number).max().orElse(0)];
    long required = 0;
    List<ElementForms.Part> parts = new ArrayList<>();
    for (String word : words) {
      Matcher match = match(word);
      int element = Integer.parseInt(match.group(1));
      boolean must = match.group(3).equals("R");
      boolean whole = match.group(2) == null;
      if (whole) {
        most[element - 1] = length(match.group(4));
        required |= must ? 1L << (element - 1) : 0;
      }
      if (!whole || match.group(5) != null) {
        int component = whole ? 0 : Integer.parseInt(match.group(2));
        parts.add(new ElementForms.Part(element, component, must, codes(match.group(5))));
      }
    }
    return new ElementForms(most, required, parts);
  }

  private static int number(String word) {
    return Integer.parseInt(match(word).group(1));
  }

  private static Matcher match(String word) {
    Matcher match = ELEMENT.matcher(word);
    if (!match.matches()) {
      throw new IllegalArgumentException("no element of a guide: " + word);
    }
    return match;
  }

  private static short length(String text) {
    return text == null || text.equals("+") ? ElementForms.UNMEASURED : Short.parseShort(text);
  }

  private static int[] codes(String text) {
    return text == null
        ? new int[0]
        : Arrays.stream(text.split(",", -1)).mapToInt(Ascii::packLong).toArray();
  }
}
