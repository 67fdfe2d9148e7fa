package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/**
 * MS-DRG tables in tab-delimited columns: the groups, and the diagnoses that are complications (CC,
 * MCC). The grouper's version stands in the name only; version 41 is that of fiscal year 2024.
 */
final class MsDrgImporter implements Importer {
  private static final int VERSION_TO_YEAR = 1982;
  private static final Pattern VERSION = Pattern.compile("msdrg\\w*_(\\d{2})\\b");

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("group", List.of("DRG", "MDC", "DRG ABB", "DRG DESCRIPTION")),
          new Layout("complication", List.of("ICD CODE", "DX TYPE")));

  /** The first column is the code; the others but the words make up what is said of it. */
  private record Layout(String series, List<String> columns) {
    HeadedTable table() {
      return new HeadedTable('\t', columns.toArray(String[]::new));
    }
  }

  @Override
  public String layout() {
    return "MS-DRG tables";
  }

  @Override
  public boolean recognises(Sample sample) {
    return find(sample).isPresent();
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Layout layout = find(sample).orElseThrow();
    String part = sample.names().contains("mccs") ? "mcc" : "";
    EditionPart edition = edition(sample, layout.series(), part);
    Rows rows = landing.open(edition, Relations.PLAIN_LIST);
    layout
        .table()
        .read(
            file,
            rows,
            (header, row) -> {
              List<String> cells =
                  layout.columns().stream().map(name -> header.cell(row, name)).toList();
              rows.keep(
                  row.line(),
                  Codes.present(cells.get(0).replace(".", ""), "code"),
                  String.join(" ", cells.subList(1, cells.size())).strip(),
                  edition.begins(),
                  LocalDate.MAX);
            });
  }

  static EditionPart edition(Sample sample, String series, String part)
      throws RefusedFileException {
    Matcher version = VERSION.matcher(sample.names());
    if (!version.find()) {
      throw new RefusedFileException("its version stands only in its name (msdrg_41): keep it");
    }
    LocalDate begins = LocalDate.of(VERSION_TO_YEAR + Integer.parseInt(version.group(1)), 10, 1);
    return new EditionPart(CodeTable.MS_DRG, series, "v" + version.group(1), begins, part);
  }

  private static Optional<Layout> find(Sample sample) {
    return LAYOUTS.stream().filter(layout -> layout.table().isIn(sample)).findFirst();
  }
}
