package org.cleanclaim.codeset;

import java.util.Map;

/**
 * A package of the National Drug Code Directory.
 *
 * @param ndc eleven digits
 * @param term its days on the market; its product's where it has none of its own
 * @param name the product's name
 * @param genericName of its substances
 * @param excluded whether the directory keeps it on a list of codes that are not to be billed
 */
public record DrugPackage(
    Edition edition, String ndc, Term term, String name, String genericName, boolean excluded)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "ndc", ndc, "name", name, "genericName", genericName);
  }
}
