package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalDrugTest {
  @ParameterizedTest
  @CsvSource({
    "57894003001, true",
    "5789400300, false",
    "578940030011, false",
    "57894-03001, false",
    "5789400300A, false",
    "٥٧٨٩٤٠٠٣٠٠١, false",
    "'', false"
  })
  void aNationalDrugCodeHasElevenDigits(String code, boolean holds) {
    NationalDrug drug = new NationalDrug("N4", code, Optional.empty(), "ML", "", Origin.NONE);

    assertThat(drug.hasNationalForm()).isEqualTo(holds);
  }
}
