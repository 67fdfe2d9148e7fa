package org.cleanclaim.codeset.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Numbers for texts that recur, held in the table {@code word}. */
final class Words {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final PreparedStatement insert;

  Words(Connection connection) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement("SELECT content, id FROM word");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        numbers.put(rows.getString(1), rows.getInt(2));
      }
    }
    insert = connection.prepareStatement("INSERT INTO word (id, content) VALUES (?, ?)");
  }

  int number(String word) throws SQLException {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    insert.setInt(1, next);
    insert.setString(2, word);
    insert.executeUpdate();
    numbers.put(word, next);
    return next;
  }
}
