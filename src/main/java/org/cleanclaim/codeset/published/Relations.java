package org.cleanclaim.codeset.published;

import static org.cleanclaim.codeset.published.Column.date;
import static org.cleanclaim.codeset.published.Column.integer;
import static org.cleanclaim.codeset.published.Column.key;
import static org.cleanclaim.codeset.published.Column.keyDate;
import static org.cleanclaim.codeset.published.Column.keyInteger;
import static org.cleanclaim.codeset.published.Column.keyWord;
import static org.cleanclaim.codeset.published.Column.text;
import static org.cleanclaim.codeset.published.Column.word;

import java.util.List;

/** The tables of a snapshot that hold published rows. */
public final class Relations {
  /** Large, and read in order of column one. */
  public static final Relation PTP_EDIT =
      Relation.of(
              "ptp_edit",
              key("column_one"),
              key("column_two"),
              keyDate("effective"),
              key("modifier"),
              keyWord("rationale"),
              date("deleted"))
          .clusteredBySource();

  public static final Relation MEDICALLY_UNLIKELY_EDIT =
      Relation.of(
          "medically_unlikely_edit",
          key("procedure_code"),
          text("units"),
          text("indicator"),
          word("rationale"));

  public static final Relation ADD_ON_EDIT =
      Relation.of(
          "add_on_edit",
          key("add_on_code"),
          key("primary_code"),
          keyDate("effective"),
          text("type"),
          date("deleted"),
          word("note"));

  public static final Relation FEE_SCHEDULE =
      Relation.of(
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
      Relation.of(
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
      Relation.of(
          "modifier", key("code"), keyDate("effective"), date("ended"), text("description"));

  /** Sides are read from the descriptions of diagnoses; procedures have none. */
  public static final Relation ICD_10 =
      Relation.of(
          "icd_10",
          key("code"),
          integer("valid"),
          integer("ordinal"),
          text("description"),
          text("side"),
          text("both_sides"));

  /** Codes that an edition added, took away or renamed. */
  public static final Relation ICD_10_CHANGE =
      Relation.of("icd_10_change", key("code"), key("change"), keyInteger("valid"));

  /** How many codes and headings the order files before and after have, in order of statement. */
  public static final Relation ICD_10_TOTAL =
      Relation.of(
          "icd_10_total",
          key("kind"),
          keyInteger("position"),
          text("order_file"),
          integer("total"));

  /** A note of the tabular list; node, carriers and targets are codes without dots. */
  public static final Relation INSTRUCTIONAL_NOTE =
      Relation.of(
          "instructional_note",
          key("node"),
          key("kind"),
          keyInteger("number"),
          text("carriers"),
          text("targets"),
          text("wording"),
          integer("unread"));

  public static final Relation SEVENTH_CHARACTER =
      Relation.of("seventh_character", key("node"), text("characters"));

  public static final Relation EDITOR_FLAG =
      Relation.of("editor_flag", key("code"), keyDate("effective"), date("ended"), word("flags"));

  public static final Relation AGE_RANGE =
      Relation.of(
          "age_range",
          key("flag"),
          keyDate("effective"),
          date("ended"),
          integer("from_age"),
          integer("through_age"));

  public static final Relation PLACE_OF_SERVICE =
      Relation.of(
          "place_of_service",
          key("code"),
          keyDate("effective"),
          date("ended"),
          text("facility"),
          text("description"));

  public static final Relation REASON_CODE =
      Relation.of(
          "reason_code",
          key("type"),
          key("code"),
          keyDate("effective"),
          date("ended"),
          text("description"));

  public static final Relation CODE_LIST =
      Relation.of(
          "code_list",
          key("list"),
          key("code"),
          key("value"),
          keyDate("effective"),
          date("ended"),
          word("citation"));

  /** A code and no more, or a code and one thing said of it. */
  public static final Relation PLAIN_LIST =
      Relation.of("plain_list", key("code"), key("value"), keyDate("effective"), date("ended"));

  /** Which groups a diagnosis leads to; the publisher lists some of them several times. */
  public static final Relation DRG_INDEX =
      Relation.of(
          "drg_index",
          key("code"),
          keyInteger("position"),
          text("mdc"),
          text("drg_range"),
          text("drg"));

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
          ICD_10_CHANGE,
          ICD_10_TOTAL,
          INSTRUCTIONAL_NOTE,
          SEVENTH_CHARACTER,
          EDITOR_FLAG,
          AGE_RANGE,
          PLACE_OF_SERVICE,
          REASON_CODE,
          CODE_LIST,
          PLAIN_LIST,
          DRG_INDEX,
          CoverageRelations.COVERAGE_STATEMENT,
          CoverageRelations.COVERAGE_ARTICLE,
          CoverageRelations.COVERAGE_CODE,
          CoverageRelations.COVERAGE_PARAGRAPH,
          CoverageRelations.COVERAGE_LINK,
          CoverageRelations.COVERAGE_REFERENCE,
          DrugRelations.NDC_PACKAGE,
          DrugRelations.NDC_PRODUCT,
          DrugRelations.NDC_HCPCS);

  private Relations() {}
}
