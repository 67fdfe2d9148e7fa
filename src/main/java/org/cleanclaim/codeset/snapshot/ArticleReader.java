package org.cleanclaim.codeset.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CoverageArticle;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.Term;

/**
 * Puts the coverage database's tables together: the articles that name a procedure code. Versions
 * of an article follow one another; a higher one ends the one before it.
 */
final class ArticleReader {
  /** Stands for "not applicable" where a code should. */
  private static final String NO_CODE = "XX0";

  private static final String WORDS =
      """
      SELECT 1 FROM coverage_paragraph WHERE article = ?1 AND version = ?2
        AND upper(trim(replace(replace(paragraph, '<p>', ''), '</p>', ''))) NOT IN ('', 'N/A')
      UNION SELECT 1 FROM coverage_code WHERE article = ?1 AND version = ?2 AND mark <> ''
      LIMIT 1""";

  private static final String CONTRACTORS =
      """
      SELECT DISTINCT r.value FROM coverage_link l JOIN coverage_reference r
        ON r.kind = ?3 AND r.code = l.target
      WHERE l.article = ?1 AND l.version = ?2 AND l.kind = 'contractor' AND r.value <> ''""";

  private static final String STATES =
      """
      SELECT DISTINCT s.value FROM coverage_link l
        JOIN coverage_reference j ON j.kind = 'jurisdiction' AND j.code = l.target
        JOIN coverage_reference s ON s.kind = 'state' AND s.code = j.value
      WHERE l.article = ?1 AND l.version = ?2 AND l.kind = 'contractor'
        AND (j.ended IS NULL OR j.ended >= ?3)""";

  private final Store store;

  ArticleReader(Store store) {
    this.store = store;
  }

  private record Version(Edition edition, int article, int version, Term term) {}

  List<CoverageArticle> articles(String procedureCode) {
    List<Version> versions =
        store.query(
            """
            SELECT a.source, a.article, a.version, a.effective, a.ended
            FROM coverage_code c JOIN coverage_article a
              ON a.article = c.article AND a.version = c.version
            WHERE c.list = 'hcpcs' AND c.code = ? AND a.effective IS NOT NULL
              AND (a.status LIKE 'A%' OR (a.status LIKE 'R%' AND a.ended IS NOT NULL))
            GROUP BY a.article, a.version""",
            this::version, procedureCode);
    List<CoverageArticle> articles = new ArrayList<>();
    versions.stream()
        .collect(Collectors.groupingBy(Version::article, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(of -> succession(of).forEach(v -> articles.add(article(v, procedureCode))));
    articles.sort(Terms.BY_TERM);
    return List.copyOf(articles);
  }

  private Optional<Version> version(ResultSet row) throws SQLException {
    Optional<HeldSource> source = store.catalogue().source(row.getInt(1));
    Term term = Terms.of(row, 4, 5);
    int article = row.getInt(2);
    int version = row.getInt(3);
    return source.map(held -> new Version(held.edition(), article, version, term));
  }

  /** Each version until the day before a higher one begins. */
  private static List<Version> succession(List<Version> versions) {
    Map<LocalDate, Version> byStart = new TreeMap<>();
    for (Version version : versions) {
      byStart.merge(version.term().from(), version, (a, b) -> a.version() > b.version() ? a : b);
    }
    List<Version> ordered = List.copyOf(byStart.values());
    List<Version> cut = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Version each = ordered.get(i);
      LocalDate end = each.term().through();
      if (i + 1 < ordered.size() && !end.isBefore(ordered.get(i + 1).term().from())) {
        end = ordered.get(i + 1).term().from().minusDays(1);
      }
      cut.add(
          new Version(
              each.edition(), each.article(), each.version(), new Term(each.term().from(), end)));
    }
    return cut;
  }

  private CoverageArticle article(Version version, String procedureCode) {
    return new CoverageArticle(
        version.edition(),
        "A" + version.article(),
        version.version(),
        version.term(),
        procedureCode,
        texts(CONTRACTORS, version, "contractor"),
        texts(STATES, version, DayNumber.of(version.term().from())),
        determination(version),
        codes(version, "covered"),
        codes(version, "not-covered"),
        !texts(WORDS, version).isEmpty());
  }

  private String determination(Version version) {
    return texts(
            "SELECT target FROM coverage_link WHERE article = ?1 AND version = ?2 AND kind = 'lcd'"
                + " AND target NOT IN ('', '0')",
            version)
        .stream()
        .sorted()
        .findFirst()
        .map(number -> "L" + number)
        .orElse("");
  }

  private Set<String> codes(Version version, String list) {
    return texts(
            "SELECT code FROM coverage_code WHERE article = ?1 AND version = ?2 AND list = ?3",
            version,
            list)
        .stream()
        .filter(code -> !code.startsWith(NO_CODE))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> texts(String sql, Version version, Object... more) {
    Object[] values = new Object[more.length + 2];
    values[0] = version.article();
    values[1] = version.version();
    System.arraycopy(more, 0, values, 2, more.length);
    return Set.copyOf(store.query(sql, row -> Optional.of(row.getString(1)), values));
  }
}
