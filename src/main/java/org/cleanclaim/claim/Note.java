package org.cleanclaim.claim;

/** A free text of the claim or line (NTE); claim content: never for a log. */
public record Note(String code, String text) {
  public Note {
    code = Text.orEmpty(code);
    text = Text.orEmpty(text);
  }
}
