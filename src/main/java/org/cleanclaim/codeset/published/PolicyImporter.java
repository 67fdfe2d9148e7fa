package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Coverage policies in the project's own layout, one statement a row: policy, contractor, payer,
 * procedure, covered, second, not-covered, age, modifier, frequency. Each file is a series of its
 * own.
 */
final class PolicyImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable(',', "POLICY", "GROUP", "STATEMENT", "CODE", "DETAIL", "EFFECTIVE", "ENDS");
  private static final Set<String> DIAGNOSES = Set.of("covered", "second", "not-covered");
  private static final Pattern AGES = Pattern.compile("\\d{0,3}-\\d{0,3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> OTHERS =
      Set.of("policy", "contractor", "payer", "procedure", "age", "modifier", "frequency");

  @Override
  public String layout() {
    return "coverage policies";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    PolicyOutline outline = new PolicyOutline();
    TABLE.read(file, outline, outline::add);
    Optional<Rows> medicare = open(landing, file, CodeTable.COVERAGE_POLICY, outline.hasOthers());
    Optional<Rows> payers = open(landing, file, CodeTable.PAYER_POLICY, outline.hasPayers());
    Rows first = medicare.or(() -> payers).orElseThrow();
    TABLE.read(
        file,
        first,
        (header, row) -> {
          boolean isPayers = outline.isPayers(header.cell(row, "POLICY"));
          keep(header, row, isPayers ? payers.orElseThrow() : first, outline);
        });
  }

  /** Payers' policies are a table of their own: they make up for no policy of Medicare's. */
  private static Optional<Rows> open(
      Landing landing, PublishedFile file, CodeTable table, boolean needed) throws IOException {
    return needed
        ? Optional.of(
            landing.open(
                EditionPart.undated(table, baseName(file)), CoverageRelations.COVERAGE_STATEMENT))
        : Optional.empty();
  }

  private static void keep(Header header, TextRecord row, Rows rows, PolicyOutline outline)
      throws IOException {
    String statement = header.cell(row, "STATEMENT");
    String code = Codes.present(header.cell(row, "CODE"), "code");
    if (DIAGNOSES.contains(statement)) {
      code = Codes.icd(code);
    } else if (!OTHERS.contains(statement)) {
      throw new BadRowException("no such statement");
    }
    String detail = header.cell(row, "DETAIL");
    checkNumbers(statement, code, detail);
    String effective = header.cell(row, "EFFECTIVE");
    if (effective.isEmpty() && statement.equals("policy")) {
      throw new BadRowException("policy without the day it takes effect");
    }
    String policy = Codes.present(header.cell(row, "POLICY"), "policy");
    outline.check(policy, statement, code);
    if (effective.isEmpty()) {
      effective = outline.beginning(policy);
    }
    rows.keep(
        row.line(),
        policy,
        header.cell(row, "GROUP"),
        statement,
        statement.equals("procedure") ? Codes.procedure(code) : code,
        detail,
        Days.isoStart(effective),
        Days.isoEnd(header.cell(row, "ENDS")),
        header.cell(row, "SOURCE"));
  }

  private static void checkNumbers(String statement, String code, String detail) {
    if (statement.equals("age") && !AGES.matcher(code).matches()) {
      throw new BadRowException("ages are not written 45-85 or 45-");
    }
    if (statement.equals("frequency") && !(isNumber(code) && isNumber(detail))) {
      throw new BadRowException("frequency is not times and months");
    }
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static String baseName(PublishedFile file) {
    return file.documentName().replaceFirst("\\.\\w+$", "");
  }
}
