package org.cleanclaim.codeset.snapshot;

/**
 * A row of a published file that could not be kept.
 *
 * @param line where it stands, from 1
 * @param text the row as it stands, cells parted by {@code |}
 */
public record RejectedRow(long line, String reason, String text) {}
