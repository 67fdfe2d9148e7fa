package org.cleanclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bytes of every format. After a wanted change run {@link SampleReports} on the folder of the
 * golden files and read the difference.
 */
class GoldenFormatsTest {
  @ParameterizedTest
  @EnumSource
  void everyFormatEqualsItsGoldenFile(ReportFormat format) throws IOException {
    byte[] rendered = SampleReports.rendered(format, ReportFormat.Layout.PLAIN);

    assertThat(new String(rendered, StandardCharsets.UTF_8))
        .isEqualTo(golden(SampleReports.fileName(format)));
  }

  @ParameterizedTest
  @EnumSource
  void renderingTwiceGivesTheSameBytes(ReportFormat format) throws IOException {
    assertThat(SampleReports.rendered(format, ReportFormat.Layout.PLAIN))
        .isEqualTo(SampleReports.rendered(format, ReportFormat.Layout.PLAIN));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = GoldenFormatsTest.class.getResourceAsStream("golden/" + name)) {
      assertThat(in).as("golden file " + name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
