package org.cleanclaim.rulebook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from {@code cleanclaim.yaml}, and how its faults are told. */
class ConfigurationReaderTest {
  @TempDir private Path folder;

  @Test
  void everyValueIsATextWithItsLine() throws Exception {
    Configuration read =
        read(
            """
            rules:
              off:
                - dental
              severity: {charge: review}
            parameters:
              timely-filing-limit:
                00123: P90D
            """);

    assertThat(read.off()).containsExactly(new Setting("dental", "", 3));
    assertThat(read.severities()).containsExactly(new Setting("charge", "REVIEW", 4));
    assertThat(read.parameters())
        .containsExactly(new ParameterSetting("timely-filing-limit", "00123", "P90D", 7));
  }

  @Test
  void aFolderIsSoughtFromTheFileItself() throws Exception {
    Files.createDirectories(folder.resolve("packs/acme"));

    PayerPack pack = read("payers:\n  A1:\n    rules: packs/acme\n").packs().get(0);

    assertThat(pack.folder()).isEqualTo(folder.resolve("packs/acme"));
    assertThat(pack.name()).isEqualTo("acme");
  }

  @Test
  void allFaultsAreToldAtOnceByFileAndLine() {
    assertThatThrownBy(() -> read("rules:\n  of: x\n  severity:\n    a: LOW\nparameter: {}\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(
            folder.resolve("c.yaml") + ":2: unknown key of",
            ":4: severity: LOW is none of",
            ":5: unknown key parameter");
  }

  @Test
  void whatIsNoTextOrGrowsWithoutEndIsRefused() throws Exception {
    Path file = folder.resolve("c.yaml");
    Files.write(file, "rules: é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConfigurationReader.read(file))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> read("rules: &a {off: *a}"))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> read("#".repeat(2 << 20))).isInstanceOf(ConfigurationException.class);
  }

  private Configuration read(String text) throws Exception {
    return ConfigurationReader.read(Files.writeString(folder.resolve("c.yaml"), text));
  }
}
