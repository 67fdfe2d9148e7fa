package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.file.Sha256;
import org.cleanclaim.codeset.published.EditionPart;

/** An edition as the snapshot holds it, with the files it came from. */
public record EditionRow(
    int id,
    CodeTable table,
    String series,
    String name,
    LocalDate begins,
    boolean starter,
    List<SourceRow> sources) {
  /**
   * One file of an edition.
   *
   * @param part which of several files, {@code ""} when there is one
   * @param relation the table of the snapshot that holds its rows
   * @param file name on disk, and within its archive
   * @param unread lines that were kept but not wholly understood
   * @param firstDay the first day that its rows speak of
   */
  public record SourceRow(
      int id,
      String part,
      String relation,
      String file,
      long kept,
      long rejected,
      long unread,
      String sha256,
      LocalDate firstDay) {}

  public Edition edition() {
    long rows = sources.stream().mapToLong(SourceRow::kept).sum();
    return new Edition(table, publicName(), from(), rows, digest(), starter);
  }

  /** The numbers that its rows carry, for use in a query: {@code 3, 4}. */
  public String sourceIds() {
    return sources.stream().map(s -> Integer.toString(s.id())).collect(Collectors.joining(", "));
  }

  /** Lists without a date are called by their series alone. */
  public String publicName() {
    if (series.isEmpty()) {
      return name;
    }
    return begins.equals(EditionPart.UNDATED) ? series : series + " " + name;
  }

  /** The first day that any of its rows speaks of, where rows do; else the edition's own. */
  public LocalDate firstDay() {
    return sources.stream().map(SourceRow::firstDay).min(LocalDate::compareTo).orElse(begins);
  }

  /** The edition's own first day; for a list without a date, its rows' first. */
  private LocalDate from() {
    return begins.equals(EditionPart.UNDATED) ? firstDay() : begins;
  }

  private String digest() {
    List<String> files = sources.stream().map(SourceRow::sha256).distinct().sorted().toList();
    return files.size() == 1 ? files.get(0) : new Sha256().add(String.join("\n", files)).hex();
  }
}
