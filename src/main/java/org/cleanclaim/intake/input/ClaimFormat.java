package org.cleanclaim.intake.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.csv.CsvClaimReader;
import org.cleanclaim.intake.csv.research.Beneficiaries;
import org.cleanclaim.intake.csv.research.BeneficiaryReader;
import org.cleanclaim.intake.csv.research.ResearchTable;
import org.cleanclaim.intake.json.JsonClaimReader;
import org.cleanclaim.intake.x12.X12ClaimReader;

/**
 * A format of claims: how its beginning looks and who reads it. The first of {@link #ALL} that
 * recognises an input reads it, so a dialect stands above the format it is a dialect of.
 */
record ClaimFormat(String looksLike, Predicate<String> recogniser, Opener opener) {
  /** Makes a reader of the file of a name, which closes the stream when it is closed. */
  interface Opener {
    ClaimReader open(String file, InputStream in, Beneficiaries beneficiaries) throws IOException;
  }

  /** At the beginning a segment of an envelope; the first interchange may follow further on. */
  private static final Pattern ENVELOPE = Pattern.compile("\\A(ISA|GS|ST)\\W|(?<!\\w)ISA[^\\w\\s]");

  private static final Pattern CLAIM_ID = Pattern.compile("(^|[^a-z_])claim_id($|[^a-z_])");

  static final List<ClaimFormat> ALL =
      List.of(
          new ClaimFormat(
              "JSON (begins with { or [)",
              ClaimFormat::isJson,
              (file, in, b) -> new JsonClaimReader(file, in)),
          new ClaimFormat(
              "CSV (its first line names claim_id)",
              ClaimFormat::isCsv,
              (file, in, b) -> new CsvClaimReader(file, in)),
          new ClaimFormat(
              "RIF or SynPUF (its first line names CLM_ID)",
              beginning -> ResearchTable.recognises(firstLine(beginning)),
              (file, in, b) -> new CsvClaimReader(file, ResearchTable.open(in, b))),
          new ClaimFormat(
              "their beneficiaries (BENE_BIRTH_DT)",
              beginning -> ResearchTable.recognisesBeneficiaries(firstLine(beginning)),
              BeneficiaryReader::new),
          new ClaimFormat(
              "837 (begins with ISA)",
              ClaimFormat::isX12,
              (file, in, b) -> new X12ClaimReader(file, in)));

  /**
   * The format of an input.
   *
   * @param beginning its first characters, without byte order mark and leading blanks
   */
  static Optional<ClaimFormat> of(String beginning) {
    return ALL.stream().filter(f -> f.recogniser.test(beginning)).findFirst();
  }

  private static boolean isJson(String beginning) {
    return beginning.startsWith("{") || beginning.startsWith("[");
  }

  private static boolean isCsv(String beginning) {
    return CLAIM_ID.matcher(firstLine(beginning).toLowerCase(Locale.ROOT)).find();
  }

  private static String firstLine(String beginning) {
    return beginning.lines().findFirst().orElse("");
  }

  private static boolean isX12(String beginning) {
    return ENVELOPE.matcher(beginning).find();
  }
}
