package org.cleanclaim.codeset.published;

import java.util.List;
import java.util.Optional;

/** Every layout that can be read. */
public final class Importers {
  /** In the order asked: a layout whose columns another one has too comes after it. */
  public static final List<Importer> ALL =
      List.of(
          new PtpImporter(),
          new MueImporter(),
          new AddOnImporter(),
          new AddOnTextImporter(),
          new ParsedAddOnImporter(),
          new RvuImporter(),
          new RvuFixedImporter(),
          new HcpcsImporter(),
          new HcpcsFixedImporter(),
          new ParsedHcpcsImporter(),
          new AddendumBImporter(),
          new Icd10OrderImporter(),
          new Icd10AddendaImporter(),
          new TabularImporter(),
          new Icd10ConversionImporter(),
          new PoaExemptImporter(),
          new EditorFlagImporter(),
          new DischargeStatusImporter(),
          new MsDrgImporter(),
          new MsDrgIndexImporter(),
          new AgeRangeImporter(),
          new PlaceOfServiceImporter(),
          new ParsedPlaceOfServiceImporter(),
          new ReasonCodeImporter(),
          new ParsedReasonCodeImporter(),
          new ModifierImporter(),
          new ParsedModifierImporter(),
          new PlainListImporter(),
          new TaxonomyImporter(),
          new CodeListImporter(),
          new PolicyImporter(),
          new CoverageImporter(),
          new NdcPackageImporter(),
          new NdcProductImporter(),
          new NdcCrosswalkImporter());

  private Importers() {}

  /** The importer whose layout a file has. */
  public static Optional<Importer> of(Sample sample) {
    return ALL.stream().filter(importer -> importer.recognises(sample)).findFirst();
  }
}
