package org.cleanclaim.oracle;

/**
 * Something that the oracle says of a claim.
 *
 * @param line the line at fault, the first of several; 0 for the whole claim
 * @param row the row of the table, or the code that is in none
 */
record OracleFinding(String claimId, int line, Edit edit, String row)
    implements Comparable<OracleFinding> {
  @Override
  public int compareTo(OracleFinding other) {
    int byLine = Integer.compare(line, other.line);
    int byEdit = byLine != 0 ? byLine : edit.compareTo(other.edit);
    return byEdit != 0 ? byEdit : row.compareTo(other.row);
  }

  /** As a line of JSON Lines; what the oracle writes needs no escapes but for these two. */
  void appendTo(StringBuilder out) {
    out.append("{\"claimId\":\"").append(escaped(claimId));
    out.append("\",\"line\":").append(line);
    out.append(",\"edit\":\"").append(edit);
    out.append("\",\"row\":\"").append(escaped(row)).append("\"}\n");
  }

  private static String escaped(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? text
        : text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
