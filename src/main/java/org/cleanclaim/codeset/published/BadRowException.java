package org.cleanclaim.codeset.published;

/** A row that can't be kept; the message says why in words that don't vary by row. */
final class BadRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRowException(String reason) {
    super(reason);
  }
}
