package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Small files in the published layouts, made up for tests. */
final class TinyFiles {
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  static final String PTP =
      """
      A notice\t\t\t\t\t\t
      Column1/Column2 Edits\t\t\t\t\t\t
      Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
      \t\tprior to 1996\tDate\tDate\t0=not allowed\t
      11042\t97597\t\t20100101\t*\t1\tMisuse of Column Two code with Column One code
      13121\t13120\t\t19960101\t19960101\t9\tCPT Manual or CMS manual coding instruction
      13121\t13120\t*\t19960101\t*\t0\tCPT Manual or CMS manual coding instruction
      17000\t17281\t\t19990701\t20041231\t1\tMutually exclusive procedures
      17000\t17281\t\t20050401\t*\t0\tMore extensive procedure
      17000\t17282\t\t20200101\t20200101\t1\tMutually exclusive procedures
      """;

  static final String MUE =
      """
      "A notice,
      over two lines"
      "HCPCS/
      CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
      11042,1,2 Date of Service Edit: Policy,CMS Policy
      A4206,0,3 Date of Service Edit: Clinical,Clinical: Data
      """;

  private static final String RVU_COLUMNS =
      """
      ,,,,NOT USED,,,,,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED
      ,,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS
      ,,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT
      HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT
      """;

  static final String ICD =
      """
      00001 M54     0 Pain of the back                                             Pain of the back
      00002 M545    1 Pain low down                                                Pain low down
      00003 M546    1 Pain higher up                                               Pain higher up
      """;

  static final String NEXT_ICD =
      """
      00001 M54     0 Pain of the back                                             Pain of the back
      00002 M545    0 Pain low down                                                Pain low down
      00003 M5450   1 Pain low down, unspecified                                   Pain low down, unspecified
      00004 M546    1 Pain higher up                                               Pain higher up
      """;

  static final String ADD_ON =
      """
      AOC_Edit_Type,Add-On_Code,AOC_DelDT,Primary_Code,Primary_Code_DelDT,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes
      1,11045,,11042,,2013091,,
      1,11045,,11043,2019365,2013091,,
      2,99100,,CCCCC,,2013091,,
      """;

  static final String POLICIES =
      """
      policy,group,statement,code,detail,effective,ends,source
      NCD 1.1,,policy,NCD,A test of blood,2020-01-01,,own
      NCD 1.1,1,procedure,82947,,,,own
      NCD 1.1,1,covered,E11.9,,,,own
      NCD 1.1,1,covered,R7301,,,,own
      NCD 1.1,1,age,45-85,,,,own
      NCD 1.1,1,frequency,2,12,,,own
      NCD 1.1,2,procedure,82950,,,,own
      """;

  private TinyFiles() {}

  /** The columns of the fee schedule, a title and one row for a code with an indicator. */
  static String rvu(String release, String code, int bilateral) {
    return ",,"
        + release
        + ",\n,,RELEASED 01/2024,\n"
        + RVU_COLUMNS
        + code
        + ",,,A,,1.00,1.00,NA,1.00,,0.10,2.10,2.10,0,090,0.10,0.69,0.21,2,"
        + bilateral
        + ",1,2,0,29870,32.3465,09,0,99,0.00,0.00,0.00\n";
  }

  static Path write(Path directory, String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
  }

  /** Imports files into a snapshot in the directory. */
  static List<FileOutcome> add(Path snapshot, Path... files) throws IOException {
    return CodeSetImport.run(
        snapshot, List.of(files), ImportOptions.published(RejectLog.NONE, NOW));
  }
}
