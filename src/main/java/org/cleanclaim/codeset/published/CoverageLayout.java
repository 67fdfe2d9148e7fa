package org.cleanclaim.codeset.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One of the tables of the coverage database's export: which columns tell it, and where its cells
 * go. Columns are named as in the export's data dictionary.
 *
 * @param part which table it is
 * @param has columns that it has
 * @param hasNot columns that would make it another table
 * @param cells of a row, in the order of the relation's columns
 */
record CoverageLayout(
    String part,
    Relation relation,
    List<String> has,
    List<String> hasNot,
    Function<CoverageRow, Object[]> cells) {
  static final List<CoverageLayout> ALL = all();

  boolean isOf(Header header) {
    return header.hasAll(has) && hasNot.stream().noneMatch(header::has);
  }

  HeadedTable table() {
    return new HeadedTable(',', has.toArray(String[]::new));
  }

  private static List<CoverageLayout> all() {
    List<CoverageLayout> layouts = new ArrayList<>();
    layouts.add(
        new CoverageLayout(
            "article",
            CoverageRelations.COVERAGE_ARTICLE,
            List.of("ARTICLE ID", "ARTICLE VERSION", "ARTICLE TYPE", "TITLE", "STATUS"),
            List.of(),
            row ->
                row.article(
                    row.cell("ARTICLE TYPE"),
                    row.cell("STATUS"),
                    row.cell("TITLE"),
                    row.start("ARTICLE EFF DATE"),
                    row.end("ARTICLE END DATE", "ARTICLE REV END DATE", "DATE RETIRED"))));
    layouts.add(codes("hcpcs", "HCPC CODE ID", "HCPC CODE GROUP"));
    layouts.add(codes("covered", "ICD10 CODE ID", "ICD10 COVERED GROUP"));
    layouts.add(codes("not-covered", "ICD10 CODE ID", "ICD10 NONCOVERED GROUP"));
    layouts.add(codes("modifier", "HCPC MODIFIER CODE ID", "HCPC MODIFIER GROUP"));
    layouts.add(codes("bill-type", "BILL CODE ID", ""));
    layouts.add(codes("revenue", "REVENUE CODE ID", ""));
    layouts.add(paragraphs("hcpcs", "HCPC CODE GROUP"));
    layouts.add(paragraphs("covered", "ICD10 COVERED GROUP"));
    layouts.add(paragraphs("not-covered", "ICD10 NONCOVERED GROUP"));
    layouts.add(paragraphs("modifier", "HCPC MODIFIER GROUP"));
    layouts.addAll(CoverageReferences.ALL);
    return List.copyOf(layouts);
  }

  private static CoverageLayout codes(String list, String code, String group) {
    List<String> has = new ArrayList<>(List.of("ARTICLE ID", "ARTICLE VERSION", code));
    if (!group.isEmpty()) {
      has.add(group);
    }
    return new CoverageLayout(
        list + " codes",
        CoverageRelations.COVERAGE_CODE,
        has,
        List.of(),
        row ->
            row.article(
                list,
                group.isEmpty() ? 0 : row.number(group),
                Codes.present(row.cell(code).replace(".", ""), "code"),
                row.mark()));
  }

  private static CoverageLayout paragraphs(String list, String group) {
    return new CoverageLayout(
        list + " paragraphs",
        CoverageRelations.COVERAGE_PARAGRAPH,
        List.of("ARTICLE ID", "ARTICLE VERSION", group, "PARAGRAPH"),
        List.of(),
        row ->
            row.article(
                list, row.number(group), row.cell("PARAGRAPH"), row.cell("ICD10 COVERED AST")));
  }
}
