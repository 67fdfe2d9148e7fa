package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a provider's numbers and address, and of a drug's code. */
class PartyFormsTest {
  @ParameterizedTest
  @CsvSource({
    "207Q00000X, true",
    "1223P0221X, true",
    "207Q00000, false",
    "20AQ00000X, false",
    "207q00000X, false",
    "207Q000000, false",
    "207Q00000XX, false"
  })
  void taxonomyCode(String code, boolean right) {
    Provider provider = billing().with(p -> p.taxonomyCode(code));

    assertThat(provider.taxonomyHasForm()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"987654320, true", "98-7654320, false", "98765432, false", "98765432A, false"})
  void taxNumber(String number, boolean right) {
    Provider provider = billing().with(p -> p.taxId(number));

    assertThat(provider.taxIdHasForm()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "P.O. BOX 12, true",
    "PO Box 12, true",
    "po box, true",
    "POST OFFICE BOX 7, true",
    "LOCKBOX 7, true",
    "12 BOXWOOD LANE, false",
    "PO BOXWOOD LANE 12, false",
    "100 HARBOR WAY, false"
  })
  void postOfficeBox(String line, boolean box) {
    assertThat(new Address(line, "", "", "", "", "").isPostOfficeBox()).isEqualTo(box);
    assertThat(new Address("SUITE 1", line, "", "", "", "").isPostOfficeBox()).isEqualTo(box);
  }

  @ParameterizedTest
  @CsvSource({"00003029305, true", "0003029305, false", "0000302930A, false"})
  void nationalDrugCode(String code, boolean right) {
    NationalDrug drug = NationalDrugBuilder.builder().qualifier("N4").code(code).build();

    assertThat(drug.hasNationalForm()).isEqualTo(right);
  }

  private static Provider billing() {
    return ProviderBuilder.builder().role(ProviderRole.BILLING).build();
  }
}
