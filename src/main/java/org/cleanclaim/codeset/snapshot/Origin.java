package org.cleanclaim.codeset.snapshot;

/** Whose rows an edition holds. */
public enum Origin {
  /** A file that a publisher made. */
  PUBLISHED,
  /** A short list that the project keeps itself, as no publisher has it as a table. */
  OWN_LIST,
  /** A hand-made sample of a published table, not for production. */
  STARTER
}
