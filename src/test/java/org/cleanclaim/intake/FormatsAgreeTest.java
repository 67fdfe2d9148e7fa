package org.cleanclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.intake.input.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same claim written in every format reads to an equal claim. */
class FormatsAgreeTest {
  @ParameterizedTest
  @CsvSource({
    "professional, csv", "professional, json",
    "institutional, csv", "institutional, json",
    "dental, csv", "dental, json"
  })
  void everyFormatReadsToTheClaimOfThe837(String name, String format) throws IOException {
    Claim claim = read(name + "." + format);

    assertThat(claim)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*origin")
        .isEqualTo(read(name + ".837"));
    assertThat(claim).isEqualTo(read(name + ".837"));
  }

  private static Claim read(String file) throws IOException {
    Claim claim = Claims.readOne(Inputs.open(List.of("test-claims/formats/" + file)));
    assertThat(claim.unknownValues()).isEmpty();
    return claim.withFile("");
  }
}
