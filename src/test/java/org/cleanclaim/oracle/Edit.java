package org.cleanclaim.oracle;

/** What the oracle can say of a line. */
enum Edit {
  /** A pair with indicator 0. */
  PAIR_NEVER,
  /** A pair with indicator 1 and no modifier that lifts it. */
  PAIR_NOT_LIFTED,
  /** A modifier that lifts a pair. */
  PAIR_LIFTED,
  /** A pair lifted by 59 alone. */
  PAIR_LIFTED_BY_59,
  /** A pair of procedures that exclude each other, lifted by 59, XU or XP alone. */
  EXCLUSIVE_PAIR_LIFTED,
  /** A pair lifted by one anatomic modifier that stands on both lines. */
  PAIR_AT_ONE_SITE,
  MODIFIER_59_ON_VISIT,

  UNITS_OF_LINE,
  UNITS_OF_DAY_BY_POLICY,
  UNITS_OF_DAY_CLINICAL,
  UNITS_ZERO,
  UNITS_OF_SPAN,

  ADD_ON_ALONE,
  ADD_ON_OF_COLLEAGUE,
  ADD_ON_BY_CONTRACTOR,
  ADD_ON_NOT_LISTED,
  ADD_ON_MODIFIER,

  PROCEDURE_UNKNOWN,
  PROCEDURE_ENDED,
  DIAGNOSIS_UNKNOWN,
  /** It exists with placeholders before its last character. */
  DIAGNOSIS_UNFILLED,
  /** It exists with another seventh character. */
  DIAGNOSIS_SEVENTH,
  DIAGNOSIS_HEADING,
  DIAGNOSIS_ENDED,
  MODIFIER_UNKNOWN,
  MODIFIER_ENDED,
  PLACE_UNKNOWN,
  PLACE_ENDED,

  FIFTY_ON_0,
  FIFTY_ON_2,
  FIFTY_ON_9,
  FIFTY_ON_SECOND_LINE,
  FIFTY_WITH_SIDE,
  FIFTY_WITH_UNITS,
  FIFTY_IN_SURGERY_CENTER,
  SIDES_ON_ONE_LINE,
  SIDES_OF_0,
  SIDES_OF_1,
  SIDES_OF_2,
  TWO_UNITS_OF_1,
  TWO_UNITS_OF_2,

  COMPONENT_26,
  COMPONENT_TC,
  COMPONENTS_TOGETHER
}
