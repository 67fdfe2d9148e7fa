package org.cleanclaim.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is parsed, and the limits within which it is. */
final class Json {
  /** Most bytes of one claim. */
  static final int LONGEST_CLAIM = 8 << 20;

  /** Deepest nesting within a claim; the model itself is six deep. */
  static final int DEEPEST_CLAIM = 32;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(500)
                          .maxStringLength(LONGEST_CLAIM)
                          .maxNumberLength(100)
                          .maxNameLength(1000)
                          .build())
                  // Property names of strangers must not stay in memory.
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private Json() {}
}
