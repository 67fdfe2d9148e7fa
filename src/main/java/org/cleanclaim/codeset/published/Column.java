package org.cleanclaim.codeset.published;

/**
 * A column of a snapshot table.
 *
 * @param key whether it is part of the table's key
 */
public record Column(String name, Kind kind, boolean key) {
  /** How a cell is stored. */
  public enum Kind {
    /** As it is. */
    TEXT,
    /** A number for each distinct text, spelled out in the table {@code word}. */
    WORD,
    /** A day as the number YYYYMMDD; null for an open end. */
    DATE,
    /** A whole number. */
    INTEGER
  }

  static Column key(String name) {
    return new Column(name, Kind.TEXT, true);
  }

  static Column keyDate(String name) {
    return new Column(name, Kind.DATE, true);
  }

  static Column keyInteger(String name) {
    return new Column(name, Kind.INTEGER, true);
  }

  static Column keyWord(String name) {
    return new Column(name, Kind.WORD, true);
  }

  static Column text(String name) {
    return new Column(name, Kind.TEXT, false);
  }

  static Column word(String name) {
    return new Column(name, Kind.WORD, false);
  }

  static Column date(String name) {
    return new Column(name, Kind.DATE, false);
  }

  static Column integer(String name) {
    return new Column(name, Kind.INTEGER, false);
  }
}
