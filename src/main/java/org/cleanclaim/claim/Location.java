package org.cleanclaim.claim;

/**
 * A place in an input file that a person can go to. Holds positions and names only, never a value.
 */
public sealed interface Location {
  /**
   * A place in an X12 file.
   *
   * @param segment segment id, {@code SV1}
   * @param position 1-based number of the segment in the file, its first ISA being 1
   * @param element {@code SV101-2}, or {@code ""} for the whole segment
   * @param byteOffset 0-based offset of the segment's first byte
   */
  record InSegment(String segment, long position, String element, long byteOffset)
      implements Location {}

  /**
   * A place in a JSON file.
   *
   * @param path JSON Pointer (RFC 6901) from the document's root; in JSON Lines from the record's
   *     root
   * @param record 1-based number of the JSON Lines record, 0 in a single document
   * @param byteOffset 0-based offset of the claim that holds it
   */
  record InJson(String path, long record, long byteOffset) implements Location {}

  /**
   * A place in a CSV file.
   *
   * @param row 1-based record number, the header being 1
   * @param column header of the column, or {@code ""} for the whole row
   */
  record InCell(long row, String column) implements Location {}
}
