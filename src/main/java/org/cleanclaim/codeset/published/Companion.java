package org.cleanclaim.codeset.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Files that publishers put beside the tables and that are known to say nothing more, so that they
 * are passed over and the user is told why.
 */
public final class Companion {
  private static final Pattern CODE_AND_WORDS = Pattern.compile("[0-9A-Z]{3,7} {1,5}\\S.*");
  private static final Pattern CODES_ADDENDA =
      Pattern.compile("(Add|Delete|Revise from|Revise to): +[0-9A-Z]{3,7} +\\S.*");
  private static final Pattern CODES_TOTAL =
      Pattern.compile(" *\\d+ codes in icd10\\w+[-_]order[-_].*");
  private static final Pattern POA_CHANGES = Pattern.compile(".*poaexempt(add|delete|revise).*");

  private static final Pattern HCPCS_NOTES =
      Pattern.compile(
          ".*hcpc.*(changes_by|trans_alpha|transaction|proc_notes|noc codes|record_?layout).*");
  private static final Pattern LOCALITIES =
      Pattern.compile(".*(gpci20\\d{2}|\\d{2}locco|anes20\\d{2}|oppscap).*");
  private static final Pattern INDEX = Pattern.compile(".*<ICD10CM\\.index.*");
  private static final Pattern PACKED = Pattern.compile("(.*/)?(__macosx/.*|\\.ds_store)");
  private static final Pattern README = Pattern.compile(".*read_?me[^/]*\\.(txt|md|htm)/?");

  private static final List<Companion> ALL =
      List.of(
          new Companion(
              "a document", sample -> sample.beginsWith("%PDF") || sample.beginsWith("PK")),
          new Companion(
              "the order file beside it says the same and more",
              sample ->
                  sample.isMostly(CODES_ADDENDA)
                      || (sample.names().contains("icd10") && sample.isMostly(CODE_AND_WORDS))
                      || (sample.names().replace('-', '_').contains("codes_addenda")
                          && sample.hasLine(CODES_TOTAL))),
          new Companion(
              "lists of changes and notes in words; the file of codes beside it says the rest",
              sample -> HCPCS_NOTES.matcher(sample.names()).matches()),
          new Companion(
              "only what changed; the whole table of the quarter says the rest", NcciChanges::isIn),
          new Companion(
              "as the nonQPP file beside it but for the conversion factor: import that one",
              RvuRelease::isForParticipants),
          new Companion(
              "prices by locality, which no rule asks for",
              sample -> LOCALITIES.matcher(sample.names()).matches()),
          new Companion(
              "an alphabetic index; the notes are in the tabular list",
              sample -> sample.hasLine(INDEX)),
          new Companion(
              "left by the program that packed the zip",
              sample -> PACKED.matcher(sample.names()).matches()),
          new Companion("a document", sample -> README.matcher(sample.names()).matches()),
          new Companion(
              "the whole list beside it says the same",
              sample -> POA_CHANGES.matcher(sample.names()).matches()));

  private final String reason;
  private final Predicate<Sample> is;

  private Companion(String reason, Predicate<Sample> is) {
    this.reason = reason;
    this.is = is;
  }

  /** Why a file that no importer reads need not be read; empty when it isn't known at all. */
  public static Optional<String> reason(Sample sample) {
    return ALL.stream().filter(c -> c.is.test(sample)).map(c -> c.reason).findFirst();
  }
}
