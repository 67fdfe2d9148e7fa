package org.cleanclaim.codeset.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.published.EditionPart;

/** The editions of a snapshot, and which of their files a look-up may use for which days. */
public final class Catalogue {
  private final List<EditionRow> editions;
  private final Map<Integer, HeldSource> bySource = new HashMap<>();
  private final Map<CodeTable, List<HeldSource>> byTable = new EnumMap<>(CodeTable.class);
  private final Map<CodeTable, LocalDate> firstDays = new EnumMap<>(CodeTable.class);

  Catalogue(Connection connection) throws SQLException {
    editions = read(connection);
    Map<String, List<EditionRow>> series = new LinkedHashMap<>();
    for (EditionRow edition : editions) {
      series
          .computeIfAbsent(edition.table() + "/" + edition.series(), key -> new ArrayList<>())
          .add(edition);
    }
    series.values().forEach(this::arrange);
  }

  public List<EditionRow> rows() {
    return editions;
  }

  public List<Edition> editions() {
    return editions.stream().map(EditionRow::edition).toList();
  }

  /** The files of a table that are in use. */
  public List<HeldSource> sources(CodeTable table) {
    return byTable.getOrDefault(table, List.of());
  }

  /** The file that a row names, where it belongs to a table and is in use. */
  public Optional<HeldSource> source(int id) {
    return Optional.ofNullable(bySource.get(id));
  }

  public boolean covers(CodeTable table, LocalDate day) {
    LocalDate first = firstDays.get(table);
    return first != null && !day.isBefore(first);
  }

  /** Whether every file that speaks of a day is a starter set, and there is one. */
  public boolean hasOnlyStarterSets(CodeTable table, LocalDate day) {
    boolean some = false;
    for (HeldSource source : sources(table)) {
      if (!day.isBefore(firstDay(source))) {
        if (!source.edition().starter()) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  private static LocalDate firstDay(HeldSource source) {
    return Succession.isByEdition(source.edition().table())
        ? source.term().from()
        : source.firstDay();
  }

  /** Takes the editions of one series, oldest first. Published ones put starter sets aside. */
  private void arrange(List<EditionRow> series) {
    boolean published = series.stream().anyMatch(edition -> !edition.starter());
    List<EditionRow> used =
        series.stream().filter(edition -> !published || !edition.starter()).toList();
    if (!Succession.isByEdition(used.get(0).table())) {
      use(newestWhole(used), new Term(LocalDate.MIN, LocalDate.MAX));
      return;
    }
    for (int i = 0; i < used.size(); i++) {
      LocalDate end = i + 1 < used.size() ? used.get(i + 1).begins().minusDays(1) : LocalDate.MAX;
      use(used.get(i), new Term(used.get(i).begins(), end));
    }
  }

  /**
   * The newest edition that has as many parts as any before it: with a part missing, its pairs
   * would pass unseen.
   */
  private static EditionRow newestWhole(List<EditionRow> editions) {
    EditionRow newest = editions.get(0);
    for (EditionRow edition : editions) {
      newest = edition.sources().size() >= newest.sources().size() ? edition : newest;
    }
    return newest;
  }

  /** Whether look-ups use an edition on some day. */
  public boolean isInUse(EditionRow row) {
    return row.sources().stream().anyMatch(source -> bySource.containsKey(source.id()));
  }

  private void use(EditionRow row, Term term) {
    Edition edition = row.edition();
    for (EditionRow.SourceRow source : row.sources()) {
      HeldSource held = new HeldSource(source.id(), edition, term, source.firstDay());
      bySource.put(source.id(), held);
      byTable.computeIfAbsent(row.table(), key -> new ArrayList<>()).add(held);
      firstDays.merge(row.table(), firstDay(held), (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private static List<EditionRow> read(Connection connection) throws SQLException {
    Map<Integer, EditionRow> byId = new LinkedHashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT e.id, e.code_table, e.series, e.name, e.begins, e.origin,
                  s.id, s.part, s.relation,
                  CASE s.member WHEN '' THEN s.file ELSE s.file || ' (' || s.member || ')' END,
                  s.rows_kept, s.rows_rejected, s.rows_unread, s.sha256, s.first_day
                FROM edition e JOIN source s ON s.edition = e.id ORDER BY s.id""");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Optional<CodeTable> table = CodeTable.ofPublished(row.getString(2));
        if (table.isPresent()) {
          EditionRow edition = byId.get(row.getInt(1));
          if (edition == null) {
            edition = edition(row, table.get());
            byId.put(edition.id(), edition);
          }
          edition.sources().add(source(row, edition.begins()));
        }
      }
    }
    return byId.values().stream()
        .sorted(
            Comparator.comparing(EditionRow::table)
                .thenComparing(EditionRow::series)
                .thenComparing(EditionRow::begins)
                .thenComparing(EditionRow::name))
        .toList();
  }

  private static EditionRow edition(ResultSet row, CodeTable table) throws SQLException {
    return new EditionRow(
        row.getInt(1),
        table,
        row.getString(3),
        row.getString(4),
        DayNumber.day(row.getInt(5)),
        Origin.valueOf(row.getString(6)) == Origin.STARTER,
        new ArrayList<>());
  }

  private static EditionRow.SourceRow source(ResultSet row, LocalDate begins) throws SQLException {
    int first = row.getInt(15);
    LocalDate firstDay = row.wasNull() ? begins : DayNumber.day(first);
    // A file speaks of the days it was published for, whatever the days of its rows.
    boolean undated = begins.equals(EditionPart.UNDATED);
    return new EditionRow.SourceRow(
        row.getInt(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getLong(11),
        row.getLong(12),
        row.getLong(13),
        row.getString(14),
        undated || firstDay.isBefore(begins) ? firstDay : begins);
  }
}
