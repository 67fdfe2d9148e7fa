package org.cleanclaim.claim;

/** Keeps null out of the model: an absent text is the empty text. */
final class Text {
  private Text() {}

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
