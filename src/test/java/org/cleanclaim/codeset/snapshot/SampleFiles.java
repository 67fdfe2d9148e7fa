package org.cleanclaim.codeset.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small file in each layout that can be read, by the layout's name. */
final class SampleFiles {
  private static final Map<String, Sample> ALL = new LinkedHashMap<>();

  /** A file under a name that tells what the layout needs told. */
  record Sample(String name, String content) {}

  static {
    add("NCCI PTP edits", "ccipra-v302r0-f1.TXT", TinyFiles.PTP);
    add(
        "medically unlikely edits",
        "MCR_MUE_PractitionerServices_Eff_07-01-2024.csv",
        TinyFiles.MUE);
    add("add-on code edits", "AOC_V2024Q3-MCR.csv", TinyFiles.ADD_ON);
    add(
        "add-on code edits, fixed width",
        "AOC_V2024Q3-MCR.txt",
        """
        1 11045         11042         2013091
        1 11045         11043 2019365 2013091
        2 99100         CCCCC         2013091 2020366 by contractors
        """);
    add(
        "add-on code edits, parsed",
        "add_on_code_edits_2024q3.tsv",
        "primary_code\tadd_on_code\taoc_edit_type\n11042\t11045\t1\nCCCCC\t99100\t2\n");
    add("physician fee schedule", "rvu24c.csv", TinyFiles.rvu("", "27447", 1));
    add("physician fee schedule, fixed width", "PPRRVU2025_Oct.txt", feeSchedule());
    add(
        "HCPCS level II",
        "HCPC2024_JUL_ANWEB.csv",
        """
        HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,COV,ADD DT,ACT EFF DT,TERM DT,ACTION CD
           XS,0010,7,"apart, otherwise",apart,C,20150101,20150101,,N
        J1885,0010,3,a drug,a drug,D,19930101,19930101,,N
        J9999,0010,3,gone,gone,D,19930101,20230101,20221231,D
        """);
    add(
        "HCPCS level II, fixed width",
        "HCPC2019_CONTR_ANWEB.txt",
        hcpcs("J1885001003") + hcpcs("J1886001003"));
    add(
        "HCPCS level II, parsed",
        "hcpcs_level2_2024q3.tsv",
        "hcpcs_code\tcov\taction\tdate_term\tdate_added\tdate_action\nJ1885\tD\tN\t\t\t1993-01-01\n");
    add(
        "OPPS Addendum B",
        "2026_April_web_addendum_B.csv",
        "HCPCS Code,Short Descriptor,CI,SI,APC\nG0105,x,,T,5311\nG0121,x,,T,5311\n");
    add("ICD-10 order file", "icd10cm_order_2024.txt", TinyFiles.ICD);
    add(
        "ICD-10 order addenda",
        "icd10cm_order_addenda_2022.txt",
        """
        Delete:      1 M545    Pain low down                                                Pain
        Add:         0 M545    Pain low down                                                Pain
        Add:         1 M5450   Pain low down, unspecified                                   Pain
        Add:         1 M5451   Pain low down, elsewhere                                     Pain
        Add:         1 M5459   Pain low down, other                                         Pain

        Codes
          2 codes in icd10cm_order_2021.txt
          2 codes in icd10cm_order_2022.txt
        """);
    add(
        "ICD-10-CM tabular list",
        "tabular.xml",
        """
        <ICD10CM.tabular><version>2021</version>
        <chapter><name>4</name><section id="E08-E13">
        <diag><name>E08</name><excludes1><note>of type 1 (E10.-)</note></excludes1></diag>
        <diag><name>E10</name><codeFirst><note>the cause</note></codeFirst>
        <sevenChrDef><extension char="A">a</extension></sevenChrDef></diag>
        <diag><name>E13</name></diag>
        </section></chapter>
        </ICD10CM.tabular>
        """);
    add(
        "ICD-10-CM conversion table",
        "conversion-table-fy2025.csv",
        """
        A notice,,
        Current code assignment,Effective,Previous Code(s) Assignment
        A04.71,2017,A04.7
        E75.244,2021,"E75.240, E75.241"
        """);
    add(
        "present-on-admission exempt list",
        "POAexemptCodesFY26.txt",
        "Order26\tPOAexemptCode\tDescription\n1\tB90.0\tx\n2\tB90.1\ty\n");
    add(
        "Medicare Code Editor flags",
        "i10dx.tsv",
        "code\tstartDate\tendDate\tflags\nA33\t20151001\t\tnewborn\nC61\t20151001\t20240930\tmale\n");
    add(
        "Medicare Code Editor discharge statuses",
        "dischargestatus.tsv",
        "code\tstartDate\tendDate\n1\t19801001\t\n20\t19801001\t20301231\n");
    add(
        "MS-DRG tables",
        "msdrg_icd_ccs_41.tsv",
        "icd_code\ticd_description\tdx_type\nA00.0\tx\tCC\nA00.1\ty\tCC\n");
    add(
        "MS-DRG index",
        "msdrg_index_41.tsv",
        "icd_code\tmdc\tdrg_range\tdrg\nA00.0\t06\t371-373\t371\nA00.0\t06\t371-373\t371\n");
    add(
        "Medicare Code Editor age ranges",
        "ageranges.tsv",
        "ageGroup\tstartAge\tendAge\tstartDate\tendDate\nNewborn\t0\t0\t19840301\t\n");
    add(
        "places of service",
        "place-of-service.csv",
        "code,facility,description,effective,ends\n11,no,office,,\n21,yes,hospital bed,,\n");
    add(
        "places of service, parsed",
        "pos.tsv",
        "pos_code\tpos_type\tpos_name\n11\tNon-Facility\tx\n21\tFacility\ty\n");
    add(
        "reason codes",
        "reason-codes.csv",
        "type,code,description,effective,ends\nCARC,97,part of another,1995-01-01,\n");
    add(
        "reason codes, parsed",
        "carc.tsv",
        "code\ttype\tstart\tlast_modified\tstop\n97\tCARC\t1995-01-01\t\t\n");
    add(
        "modifiers",
        "modifiers.csv",
        "code,description,effective,ends\n25,apart,,\n59,distinct,,\n");
    add("modifiers, parsed", "mods.tsv", "modifier\ttype\tcategory\n25\tCPT\tGeneral\n59\tCPT\t\n");
    add("list of codes", "revenue.csv", "revenue_center_code\n0450\n0360\n");
    add("provider taxonomy", "tax.csv", "Code\n207K00000X\n207L00000X\n");
    add(
        "short lists",
        "a-list.csv",
        "list,code,value,effective,ends,source\na-list,80047-89398,,,,own\na-list,99213,x,2020-01-01,,own\n");
    add("coverage policies", "policies.csv", TinyFiles.POLICIES);
    add(
        "coverage database export",
        "article_x_hcpc_code_group.csv",
        """
        article_id,article_version,hcpc_code_group,paragraph,last_updated
        50001,3,1,"<p>one
        two</p>",2024-01-01
        50002,1,1,,2024-01-01
        """);
    add(
        "national drug codes, packages",
        "package.txt",
        "PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE"
            + "\tENDMARKETINGDATE\tNDC_EXCLUDE_FLAG\np-1\t0004-0298\t0004-0298-09\tx\t\t\tN\n");
    add(
        "national drug codes, products",
        "product.txt",
        "PRODUCTID\tPRODUCTNDC\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tSTARTMARKETINGDATE"
            + "\tENDMARKETINGDATE\np-1\t0004-0298\tBrand\tsubstance\t20000101\t\n");
    add(
        "crosswalk from drug codes to procedure codes",
        "July 2026 ASP NDC-HCPCS Crosswalk.csv",
        "A notice,,,,,,,,,\n_2026_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,"
            + "PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG\n"
            + "J7526,x,L,00004-0298-09,Brand,5 MG,1,4,100,400\n");
  }

  private SampleFiles() {}

  static Map<String, Sample> all() {
    return ALL;
  }

  private static void add(String layout, String name, String content) {
    ALL.put(layout, new Sample(name, content));
  }

  private static String feeSchedule() {
    StringBuilder row = new StringBuilder(" ".repeat(171));
    put(row, 1, "29881");
    put(row, 58, "A");
    put(row, 60, "  7.03");
    put(row, 91, " 16.64");
    put(row, 97, " 16.64");
    put(row, 103, "0090.10.69.2131100");
    put(row, 133, " 32.3465");
    put(row, 142, "090");
    return "HDR A NOTICE\n" + row + "\n" + row.replace(4, 5, "2") + "\n";
  }

  private static String hcpcs(String start) {
    StringBuilder row = new StringBuilder(" ".repeat(320));
    put(row, 1, start);
    put(row, 269, "1993010119930101        N");
    return row.append('\n').toString();
  }

  private static void put(StringBuilder row, int column, String text) {
    row.replace(column - 1, column - 1 + text.length(), text);
  }
}
