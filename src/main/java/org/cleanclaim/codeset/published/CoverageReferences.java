package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.List;

/**
 * The export's tables of contractors, states and determinations, and what links articles to them.
 */
final class CoverageReferences {
  private static final String CONTRACTOR = "CONTRACTOR ID";
  private static final String TYPE = "CONTRACTOR TYPE ID";
  private static final String VERSION = "CONTRACTOR VERSION";

  static final List<CoverageLayout> ALL =
      List.of(
          new CoverageLayout(
              "contractor links",
              CoverageRelations.COVERAGE_LINK,
              List.of("ARTICLE ID", "ARTICLE VERSION", CONTRACTOR, TYPE, VERSION),
              List.of(),
              row -> row.article("contractor", contractor(row), "")),
          new CoverageLayout(
              "document links",
              CoverageRelations.COVERAGE_LINK,
              List.of("ARTICLE ID", "ARTICLE VERSION", "R LCD ID"),
              List.of(),
              row -> row.article("lcd", row.cell("R LCD ID"), row.cell("RELATED NUM"))),
          new CoverageLayout(
              "contractors",
              CoverageRelations.COVERAGE_REFERENCE,
              List.of(CONTRACTOR, TYPE, VERSION, "CONTRACTOR BUS NAME"),
              List.of("ARTICLE ID"),
              row ->
                  reference(
                      "contractor",
                      contractor(row),
                      row.cell("CONTRACTOR NUMBER"),
                      row.cell("CONTRACTOR BUS NAME"),
                      EditionPart.UNDATED,
                      LocalDate.MAX)),
          new CoverageLayout(
              "jurisdictions",
              CoverageRelations.COVERAGE_REFERENCE,
              List.of(CONTRACTOR, TYPE, VERSION, "STATE ID", "TERM DATE"),
              List.of("CONTRACTOR BUS NAME"),
              row ->
                  reference(
                      "jurisdiction",
                      contractor(row),
                      row.cell("STATE ID"),
                      "",
                      row.start("ACTIVE DATE"),
                      row.end("TERM DATE"))),
          new CoverageLayout(
              "states",
              CoverageRelations.COVERAGE_REFERENCE,
              List.of("STATE ID", "STATE ABBREV", "DESCRIPTION"),
              List.of(CONTRACTOR),
              row ->
                  reference(
                      "state",
                      row.cell("STATE ID"),
                      row.cell("STATE ABBREV"),
                      row.cell("DESCRIPTION"),
                      EditionPart.UNDATED,
                      LocalDate.MAX)),
          new CoverageLayout(
              "determinations",
              CoverageRelations.COVERAGE_REFERENCE,
              List.of("LCD ID", "LCD VERSION", "TITLE", "STATUS", "REV EFF DATE"),
              List.of("ARTICLE ID"),
              row ->
                  reference(
                      "lcd",
                      row.cell("LCD ID"),
                      row.cell("LCD VERSION"),
                      row.cell("TITLE"),
                      row.start("REV EFF DATE"),
                      row.end("REV END DATE", "ENT DET END DATE", "DATE RETIRED"))),
          new CoverageLayout(
              "documents",
              CoverageRelations.COVERAGE_REFERENCE,
              List.of("DOCUMENT DISPLAY ID", "DOCUMENT VERSION", "DOCUMENT TYPE", "TITLE"),
              List.of("ARTICLE ID"),
              row ->
                  reference(
                      "document",
                      row.cell("DOCUMENT DISPLAY ID"),
                      row.cell("DOCUMENT VERSION"),
                      row.cell("TITLE"),
                      row.start("EFFECTIVE DATE"),
                      row.end("RETIREMENT DATE"))));

  private CoverageReferences() {}

  /** A contractor is named by three numbers together. */
  private static String contractor(CoverageRow row) {
    return row.cell(CONTRACTOR) + "/" + row.cell(TYPE) + "/" + row.cell(VERSION);
  }

  private static Object[] reference(Object... cells) {
    return cells;
  }
}
