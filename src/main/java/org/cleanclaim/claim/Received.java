package org.cleanclaim.claim;

/** What a reader delivers: a claim, a claim that can't be read, or an envelope that was closed. */
public sealed interface Received permits Claim, UnreadableClaim, Envelope {
  /** Name of the input file. */
  String file();
}
