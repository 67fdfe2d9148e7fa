package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.DrugCrosswalk;
import org.cleanclaim.codeset.DrugPackage;
import org.cleanclaim.codeset.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drug codes in eleven digits, with their product and the procedure code they are billed by. */
class DrugTablesTest {
  private static final String PRODUCTS =
      """
      PRODUCTID\tPRODUCTNDC\tPRODUCTTYPENAME\tPROPRIETARYNAME\tPROPRIETARYNAMESUFFIX\tNONPROPRIETARYNAME\tDOSAGEFORMNAME\tROUTENAME\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tLABELERNAME
      p-1\t0004-0298\tHUMAN PRESCRIPTION DRUG\tBrand\t\tsubstance\tINJECTION\tINTRAVENOUS\t20000101\t20301231\tLabeler
      p-2\t12345-678\tHUMAN OTC DRUG\tOther\t\tthing\tTABLET\tORAL\t20100101\t\tLabeler
      """;
  private static final String PACKAGES =
      """
      PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tNDC_EXCLUDE_FLAG\tSAMPLE_PACKAGE
      p-1\t0004-0298\t0004-0298-09\t4 vials\t\t\tN\tN
      p-2\t12345-678\t12345-678-90\t1 bottle\t20110101\t20201231\tY\tN
      p-2\t12345-678\t12345-6789-1\t1 box\t20110101\t\tN\tN
      """;
  private static final String CROSSWALK =
      """
      "A notice, with a comma",,,,,,,,,
      ,,,,,,,,,
      _2026_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
      J7526,x,L,00004-0298-09,Brand,5 MG,1,4,100,400
      """;

  @TempDir private Path directory;

  private CodeSets imported() throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(
        snapshot,
        TinyFiles.write(directory, "product.txt", PRODUCTS),
        TinyFiles.write(directory, "package.txt", PACKAGES),
        TinyFiles.write(directory, "July 2026 ASP NDC-HCPCS Crosswalk.csv", CROSSWALK));
    return SnapshotCodeSets.open(snapshot);
  }

  @Test
  void tenDigitsBecomeEleven() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.drug("00004029809").packages())
          .extracting(DrugPackage::name, DrugPackage::genericName, DrugPackage::excluded)
          .containsExactly(tuple("Brand", "substance", false));
      assertThat(codeSets.drug("12345067890").packages()).hasSize(1);
      assertThat(codeSets.drug("12345678901").packages()).hasSize(1);
      assertThat(codeSets.drug("99999999999").packages()).isEmpty();
    }
  }

  @Test
  void aPackageIsOnTheMarketFromItsOwnDayOrItsProducts() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.drug("00004029809").packages().get(0).term())
          .isEqualTo(new Term(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31)));
      DrugPackage excluded = codeSets.drug("12345067890").packages().get(0);
      assertThat(excluded.term())
          .isEqualTo(new Term(LocalDate.of(2011, 1, 1), LocalDate.of(2020, 12, 31)));
      assertThat(excluded.excluded()).isTrue();
    }
  }

  @Test
  void theCrosswalkHoldsFromItsQuarterOn() throws IOException {
    try (CodeSets codeSets = imported()) {
      assertThat(codeSets.drug("00004029809").crosswalk())
          .extracting(
              DrugCrosswalk::procedureCode,
              DrugCrosswalk::dosage,
              DrugCrosswalk::unitsPerPackage,
              c -> c.term().from())
          .containsExactly(tuple("J7526", "5 MG", "400", LocalDate.of(2026, 7, 1)));
    }
  }
}
