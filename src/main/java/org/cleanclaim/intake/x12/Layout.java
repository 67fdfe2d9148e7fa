package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Field;

/** In which element of which segment each field of a part stands. */
final class Layout {
  static final Layout CLAIM =
      new Layout(SegmentId.CLM)
          .put(Field.CLAIM_ID, SegmentId.CLM, 1, 0)
          .put(Field.CHARGE, SegmentId.CLM, 2, 0)
          .put(Field.PLACE_OF_SERVICE, SegmentId.CLM, 5, 1)
          .put(Field.TYPE_OF_BILL, SegmentId.CLM, 5, 1)
          .put(Field.FREQUENCY_CODE, SegmentId.CLM, 5, 3)
          .put(Field.BENEFITS_ASSIGNED, SegmentId.CLM, 8, 0)
          .put(Field.DELAY_REASON, SegmentId.CLM, 20, 0)
          .put(Field.ACCIDENT_DATE, SegmentId.DTP, "439", 3, 0)
          .put(Field.ADMISSION_DATE, SegmentId.DTP, "435", 3, 0)
          .put(Field.STATEMENT_PERIOD, SegmentId.DTP, "434", 3, 0)
          .put(Field.DATE_OF_SERVICE, SegmentId.DTP, "434", 3, 0)
          .put(Field.DATE_OF_SERVICE, SegmentId.DTP, "472", 3, 0)
          .put(Field.ADMISSION_TYPE, SegmentId.CL1, 1, 0)
          .put(Field.ADMISSION_SOURCE, SegmentId.CL1, 2, 0)
          .put(Field.STATUS, SegmentId.CL1, 3, 0)
          .put(Field.PATIENT_PAID, SegmentId.AMT, "F5", 2, 0)
          .put(Field.AMBULANCE_TRANSPORT, SegmentId.CR1, 0, 0)
          .put(Field.DIAGNOSIS_CODE, SegmentId.HI, 1, 2)
          .put(Field.LINE_NUMBER, SegmentId.LX, 1, 0);

  static final Layout PROFESSIONAL_LINE =
      new Layout(SegmentId.SV1)
          .line(SegmentId.SV1, 1, 2)
          .put(Field.UNITS, SegmentId.SV1, 4, 0)
          .put(Field.PLACE_OF_SERVICE, SegmentId.SV1, 5, 0)
          .put(Field.DIAGNOSIS_POINTERS, SegmentId.SV1, 7, 0);

  static final Layout INSTITUTIONAL_LINE =
      new Layout(SegmentId.SV2)
          .line(SegmentId.SV2, 2, 3)
          .put(Field.REVENUE_CODE, SegmentId.SV2, 1, 0)
          .put(Field.UNITS, SegmentId.SV2, 5, 0);

  static final Layout DENTAL_LINE =
      new Layout(SegmentId.SV3)
          .line(SegmentId.SV3, 1, 2)
          .put(Field.PLACE_OF_SERVICE, SegmentId.SV3, 3, 0)
          .put(Field.UNITS, SegmentId.SV3, 6, 0)
          .put(Field.DIAGNOSIS_POINTERS, SegmentId.SV3, 11, 0)
          .put(Field.TOOTH, SegmentId.TOO, 2, 0);

  static final Layout DRUG =
      new Layout(SegmentId.LIN)
          .put(Field.DRUG_CODE, SegmentId.LIN, 3, 0)
          .put(Field.DRUG_QUANTITY, SegmentId.CTP, 4, 0);

  static final Layout ADJUDICATION =
      new Layout(SegmentId.SVD)
          .put(Field.PAYER_ID, SegmentId.SVD, 1, 0)
          .put(Field.PAYMENT, SegmentId.SVD, 2, 0)
          .put(Field.PROCEDURE_CODE, SegmentId.SVD, 3, 2)
          .put(Field.UNITS, SegmentId.SVD, 5, 0)
          .put(Field.DATE, SegmentId.DTP, "573", 3, 0);

  static final Layout SUBSCRIBER =
      new Layout(SegmentId.NM1)
          .put(Field.RELATIONSHIP, SegmentId.SBR, 2, 0)
          .put(Field.CLAIM_FILING_INDICATOR, SegmentId.SBR, 9, 0)
          .put(Field.DEATH_DATE, SegmentId.PAT, 6, 0)
          .person("IL");

  static final Layout PATIENT =
      new Layout(SegmentId.NM1)
          .put(Field.RELATIONSHIP, SegmentId.PAT, 1, 0)
          .put(Field.DEATH_DATE, SegmentId.PAT, 6, 0)
          .person("QC");

  static final Layout PAYER =
      new Layout(SegmentId.NM1)
          .put(Field.CLAIM_FILING_INDICATOR, SegmentId.SBR, 9, 0)
          .put(Field.PAYER_ID, SegmentId.NM1, "PR", 9, 0)
          .put(Field.NAME, SegmentId.NM1, "PR", 3, 0);

  static final Layout OTHER_PAYER =
      new Layout(SegmentId.SBR)
          .put(Field.RELATIONSHIP, SegmentId.SBR, 2, 0)
          .put(Field.CLAIM_FILING_INDICATOR, SegmentId.SBR, 9, 0)
          .put(Field.PAYER_ID, SegmentId.NM1, "PR", 9, 0)
          .put(Field.NAME, SegmentId.NM1, "PR", 3, 0)
          .put(Field.MEMBER_ID, SegmentId.NM1, "IL", 9, 0)
          .put(Field.PAYMENT, SegmentId.AMT, "D", 2, 0)
          .put(Field.AMOUNT, SegmentId.AMT, 2, 0)
          .put(Field.DATE, SegmentId.DTP, "573", 3, 0);

  static final Layout PROVIDER =
      new Layout(SegmentId.NM1)
          .put(Field.NPI, SegmentId.NM1, 9, 0)
          .put(Field.NAME, SegmentId.NM1, 3, 0)
          .put(Field.POSTAL_CODE, SegmentId.N4, 3, 0)
          .put(Field.TAXONOMY_CODE, SegmentId.PRV, 3, 0)
          .put(Field.TAX_ID, SegmentId.REF, "EI", 2, 0)
          .put(Field.TAX_ID, SegmentId.REF, "SY", 2, 0);

  /** Where a field stands. */
  record Place(SegmentId segment, int qualifier, String name) {}

  private final Map<Field, List<Place>> places = new EnumMap<>(Field.class);
  private final SegmentId self;

  private Layout(SegmentId self) {
    this.self = self;
  }

  /** The segment that stands for the part as a whole. */
  SegmentId self() {
    return self;
  }

  /** Where a field may stand, the likeliest place first. */
  List<Place> places(Field field) {
    return places.getOrDefault(field, List.of());
  }

  private Layout line(SegmentId service, int composite, int charge) {
    return put(Field.PROCEDURE_CODE, service, composite, 2)
        .put(Field.MODIFIERS, service, composite, 3)
        .put(Field.CHARGE, service, charge, 0)
        .put(Field.DATE_OF_SERVICE, SegmentId.DTP, "472", 3, 0)
        .put(Field.LINE_NUMBER, SegmentId.LX, 1, 0)
        .put(Field.DRUG_CODE, SegmentId.LIN, 3, 0)
        .put(Field.DRUG_QUANTITY, SegmentId.CTP, 4, 0)
        .put(Field.AMBULANCE_TRANSPORT, SegmentId.CR1, 0, 0);
  }

  private Layout person(String qualifier) {
    return put(Field.MEMBER_ID, SegmentId.NM1, qualifier, 9, 0)
        .put(Field.NAME, SegmentId.NM1, qualifier, 3, 0)
        .put(Field.BIRTH_DATE, SegmentId.DMG, 2, 0)
        .put(Field.SEX, SegmentId.DMG, 3, 0)
        .put(Field.POSTAL_CODE, SegmentId.N4, 3, 0);
  }

  private Layout put(Field field, SegmentId segment, int element, int component) {
    return put(field, segment, "", element, component);
  }

  private Layout put(Field field, SegmentId segment, String qualifier, int element, int component) {
    String name = element == 0 ? "" : ElementOrigin.name(segment, element, component);
    places
        .computeIfAbsent(field, f -> new ArrayList<>(2))
        .add(new Place(segment, Ascii.pack(qualifier), name));
    return this;
  }
}
