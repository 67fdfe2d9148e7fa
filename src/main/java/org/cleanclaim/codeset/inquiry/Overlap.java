package org.cleanclaim.codeset.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Days on which a pair of codes has two rows in force.
 *
 * @param pair the two codes
 * @param from first such day as YYYYMMDD
 * @param through last such day
 */
record Overlap(String pair, int from, int through) {
  static Overlap of(ResultSet row) throws SQLException {
    return new Overlap(row.getString(1) + "|" + row.getString(2), row.getInt(3), row.getInt(4));
  }

  @Override
  public String toString() {
    return pair + " on " + from;
  }
}
