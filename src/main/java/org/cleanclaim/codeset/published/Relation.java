package org.cleanclaim.codeset.published;

import static org.cleanclaim.codeset.published.Column.date;
import static org.cleanclaim.codeset.published.Column.integer;
import static org.cleanclaim.codeset.published.Column.key;
import static org.cleanclaim.codeset.published.Column.keyDate;
import static org.cleanclaim.codeset.published.Column.text;
import static org.cleanclaim.codeset.published.Column.word;

import java.util.List;

/**
 * The shape of rows that a snapshot stores, a table each. Beside its columns every row has the
 * source (file) it came from, which is part of its key.
 *
 * @param table name of the table
 * @param isClusteredBySource whether the key begins with the source, so that one more file only
 *     adds to the end of the table
 * @param firstDayColumn the column of dates whose least value is the first day that rows speak of;
 *     {@code ""} where rows carry no dates
 */
public record Relation(
    String table, boolean isClusteredBySource, String firstDayColumn, List<Column> columns) {
  /** Large, and read in order of column one. */
  public static final Relation PTP_EDIT =
      of(
              "ptp_edit",
              key("column_one"),
              key("column_two"),
              keyDate("effective"),
              key("modifier"),
              date("deleted"),
              word("rationale"))
          .clusteredBySource();

  public static final Relation MEDICALLY_UNLIKELY_EDIT =
      of(
          "medically_unlikely_edit",
          key("procedure_code"),
          text("units"),
          text("indicator"),
          word("rationale"));

  public static final Relation ADD_ON_EDIT =
      of(
          "add_on_edit",
          key("add_on_code"),
          key("primary_code"),
          keyDate("effective"),
          text("type"),
          date("deleted"),
          word("note"));

  public static final Relation FEE_SCHEDULE =
      of(
          "fee_schedule",
          key("procedure_code"),
          key("modifier"),
          text("status"),
          text("non_facility_na"),
          text("facility_na"),
          text("pc_tc"),
          text("global_days"),
          text("multiple_procedure"),
          text("bilateral"),
          text("assistant"),
          text("co_surgeon"),
          text("team"),
          text("endoscopy_base"),
          text("supervision"),
          text("work_rvu"),
          text("non_facility_total"),
          text("facility_total"),
          text("conversion_factor"));

  /**
   * A file drops a code some years after its end: before the first end that it still shows, codes
   * are missing from it.
   */
  public static final Relation HCPCS =
      of(
              "hcpcs",
              key("code"),
              keyDate("added"),
              date("action_effective"),
              date("terminated"),
              text("coverage"),
              text("action"),
              text("description"))
          .speakingFrom("terminated");

  public static final Relation MODIFIER =
      of("modifier", key("code"), keyDate("effective"), date("ended"), text("description"));

  /** Sides are read from the descriptions of diagnoses; procedures have none. */
  public static final Relation ICD_10 =
      of(
          "icd_10",
          key("code"),
          integer("valid"),
          integer("ordinal"),
          text("description"),
          text("side"),
          text("both_sides"));

  public static final Relation EDITOR_FLAG =
      of("editor_flag", key("code"), keyDate("effective"), date("ended"), word("flags"));

  public static final Relation AGE_RANGE =
      of(
          "age_range",
          key("flag"),
          keyDate("effective"),
          date("ended"),
          integer("from_age"),
          integer("through_age"));

  public static final Relation PLACE_OF_SERVICE =
      of(
          "place_of_service",
          key("code"),
          keyDate("effective"),
          date("ended"),
          text("facility"),
          text("description"));

  public static final Relation REASON_CODE =
      of(
          "reason_code",
          key("type"),
          key("code"),
          keyDate("effective"),
          date("ended"),
          text("description"));

  public static final Relation CODE_LIST =
      of(
          "code_list",
          key("list"),
          key("code"),
          key("value"),
          keyDate("effective"),
          date("ended"),
          word("citation"));

  /** A code and no more, or a code and one thing said of it. */
  public static final Relation PLAIN_LIST =
      of("plain_list", key("code"), key("value"), keyDate("effective"), date("ended"));

  public static final Relation COVERAGE_STATEMENT =
      of(
          "coverage_statement",
          key("policy"),
          key("section"),
          key("statement"),
          key("code"),
          text("detail"),
          date("effective"),
          date("ended"),
          word("citation"));

  /** Every relation, in the order in which a snapshot creates them. */
  public static final List<Relation> ALL =
      List.of(
          PTP_EDIT,
          MEDICALLY_UNLIKELY_EDIT,
          ADD_ON_EDIT,
          FEE_SCHEDULE,
          HCPCS,
          MODIFIER,
          ICD_10,
          EDITOR_FLAG,
          AGE_RANGE,
          PLACE_OF_SERVICE,
          REASON_CODE,
          CODE_LIST,
          PLAIN_LIST,
          COVERAGE_STATEMENT);

  private static Relation of(String table, Column... columns) {
    String firstDay =
        List.of(columns).stream()
            .filter(column -> column.key() && column.kind() == Column.Kind.DATE)
            .map(Column::name)
            .findFirst()
            .orElse("");
    return new Relation(table, false, firstDay, List.of(columns));
  }

  private Relation clusteredBySource() {
    return new Relation(table, true, firstDayColumn, columns);
  }

  private Relation speakingFrom(String column) {
    return new Relation(table, isClusteredBySource, column, columns);
  }
}
