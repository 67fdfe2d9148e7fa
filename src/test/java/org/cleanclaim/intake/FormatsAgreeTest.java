package org.cleanclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.intake.input.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same claim written in every format reads to an equal claim. */
class FormatsAgreeTest {
  @ParameterizedTest
  @ValueSource(strings = {"professional", "institutional", "dental"})
  void csvAndJsonReadToTheSameClaim(String name) throws IOException {
    assertThat(read(name + ".csv"))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*origin")
        .isEqualTo(read(name + ".json"));
    assertThat(read(name + ".csv")).isEqualTo(read(name + ".json"));
  }

  private static Claim read(String file) throws IOException {
    Claim claim = Claims.readOne(Inputs.open(List.of("test-claims/formats/" + file)));
    assertThat(claim.unknownValues()).isEmpty();
    return claim.withFile("");
  }
}
