package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/**
 * Tables of the Medicare Coverage Database's exports: articles, the codes and paragraphs of their
 * groups, contractors and states. An export is the whole of what is current, so that the next one
 * takes its place; articles have versions and dates of their own.
 */
final class CoverageImporter implements Importer {
  @Override
  public String layout() {
    return "coverage database export";
  }

  @Override
  public boolean recognises(Sample sample) {
    return layout(sample).isPresent();
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    CoverageLayout layout = layout(sample).orElseThrow();
    EditionPart undated = EditionPart.undated(CodeTable.COVERAGE_ARTICLE, "");
    EditionPart part =
        new EditionPart(
            undated.table(), undated.series(), "export", undated.begins(), layout.part());
    Rows rows = landing.open(part, layout.relation());
    layout
        .table()
        .read(
            file,
            rows,
            (header, row) ->
                rows.keep(row.line(), layout.cells().apply(new CoverageRow(header, row))));
  }

  private static Optional<CoverageLayout> layout(Sample sample) {
    return CoverageLayout.ALL.stream()
        .filter(layout -> layout.table().find(sample).filter(layout::isOf).isPresent())
        .findFirst();
  }
}
