package org.cleanclaim.codeset.published;

import static org.cleanclaim.codeset.published.Column.date;
import static org.cleanclaim.codeset.published.Column.key;
import static org.cleanclaim.codeset.published.Column.keyDate;
import static org.cleanclaim.codeset.published.Column.text;

/** The tables of a snapshot that hold drug codes. */
final class DrugRelations {
  /** Packages of drugs by their eleven digits. */
  static final Relation NDC_PACKAGE =
      Relation.of(
          "ndc_package",
          key("ndc"),
          keyDate("effective"),
          key("product"),
          date("ended"),
          text("excluded"),
          text("description"));

  static final Relation NDC_PRODUCT =
      Relation.of(
          "ndc_product",
          key("product"),
          text("type"),
          text("name"),
          text("generic_name"),
          text("form"),
          text("route"),
          text("labeler"),
          date("effective"),
          date("ended"));

  static final Relation NDC_HCPCS =
      Relation.of(
          "ndc_hcpcs",
          key("ndc"),
          key("procedure_code"),
          text("dosage"),
          text("package_size"),
          text("package_quantity"),
          text("billing_units"),
          text("billing_units_per_package"),
          text("name"));

  private DrugRelations() {}
}
