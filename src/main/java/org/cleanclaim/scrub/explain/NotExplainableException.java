package org.cleanclaim.scrub.explain;

/** A rule has a condition of a kind whose meaning is not known here; the message names it. */
public final class NotExplainableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotExplainableException(String kind) {
    super(kind);
  }
}
