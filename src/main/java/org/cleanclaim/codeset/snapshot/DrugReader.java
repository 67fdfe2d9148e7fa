package org.cleanclaim.codeset.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.cleanclaim.codeset.DrugCrosswalk;
import org.cleanclaim.codeset.DrugPackage;
import org.cleanclaim.codeset.DrugProfile;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.published.EditionPart;

/** Reads the rows of a drug code. */
final class DrugReader {
  private static final String EXCLUDED = "Y";

  private final Store store;

  DrugReader(Store store) {
    this.store = store;
  }

  DrugProfile profile(String ndc) {
    return new DrugProfile(
        ndc,
        store.held(
            """
            SELECT p.source, p.effective, p.ended, p.excluded, d.name, d.generic_name,
              d.effective AS product_effective, d.ended AS product_ended
            FROM ndc_package p LEFT JOIN ndc_product d ON d.product = p.product
            WHERE p.ndc = ?""",
            (source, row) ->
                new DrugPackage(
                    source.edition(),
                    ndc,
                    term(row),
                    text(row, "name"),
                    text(row, "generic_name"),
                    EXCLUDED.equals(row.getString("excluded"))),
            ndc),
        store.held(
            "SELECT source, procedure_code, dosage, billing_units_per_package FROM ndc_hcpcs"
                + " WHERE ndc = ?",
            (source, row) ->
                new DrugCrosswalk(
                    source.edition(),
                    ndc,
                    row.getString(2),
                    source.term(),
                    row.getString(3),
                    row.getString(4)),
            ndc));
  }

  /** A package without days of its own is on the market as long as its product. */
  private static Term term(ResultSet row) throws SQLException {
    LocalDate from = DayNumber.day(row.getInt("effective"));
    LocalDate through = Terms.end(row, "ended");
    int product = row.getInt("product_effective");
    if (from.equals(EditionPart.UNDATED) && product != 0) {
      from = DayNumber.day(product);
    }
    return new Term(
        from, through.equals(LocalDate.MAX) ? Terms.end(row, "product_ended") : through);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
