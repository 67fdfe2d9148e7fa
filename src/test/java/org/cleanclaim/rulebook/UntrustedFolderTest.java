package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.rulebook.source.RuleFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook folder may be anybody's, and written by any editor. */
class UntrustedFolderTest {
  private static final String SOUND = RuleCases.sound("sound").text();
  private static final String FAULTY = SOUND.replace("units > 3", "unitz > 3");

  @TempDir private Path outside;
  private Path rules;
  private Path file;

  @BeforeEach
  void makeFolder() throws IOException {
    rules = Files.createDirectories(outside.resolve("rules/broken"));
    file = rules.resolve("sound.drl");
    rules = rules.getParent();
  }

  @Test
  void everyEditorsLineEndsAndByteOrderMarkAreRead() throws Exception {
    for (String text :
        List.of(
            SOUND,
            SOUND.replace("\n", "\r\n"),
            "\uFEFF" + SOUND,
            SOUND.replace("    ", "\t"),
            SOUND.stripTrailing())) {
      Files.writeString(file, text);

      assertThat(Rulebook.of(RuleFiles.in(rules)).headers()).hasSize(1);
    }
  }

  @Test
  void placesAreTheSameWhateverTheLineEnds() throws Exception {
    RuleFault fault = onlyFault(FAULTY.getBytes(StandardCharsets.UTF_8));
    int column = fault.column();

    assertThat(fault.message()).contains("unitz");
    assertThat(onlyFault(bytes(FAULTY.replace("\n", "\r\n")))).isEqualTo(fault);
    assertThat(onlyFault(bytes("\uFEFF" + FAULTY))).isEqualTo(fault);
    assertThat(onlyFault(bytes(FAULTY.replace("    $line", "\t$line"))).column())
        .isEqualTo(column - 3);
  }

  @Test
  void textThatIsNoUtf8IsToldByPlace() throws Exception {
    String accented = SOUND.replace("a test.", "na\u00efve.");
    RuleFault fault = onlyFault(accented.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(fault.toString())
        .startsWith(
            "broken/sound.drl:2:11: sound: this is no UTF-8: save the file in that encoding");
    assertThat(faults(SOUND.getBytes(Charset.forName("UTF-16"))))
        .anyMatch(f -> f.line() == 1 && f.message().contains("no UTF-8"));
    assertThat(faults(new byte[] {0, 1, 2, 3})).isNotEmpty();
    assertThat(onlyFault(bytes(SOUND.replace("a test", "a\u0000test"))).message())
        .contains("control character U+0000");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreNotFollowed() throws Exception {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(file, secret);
    assertThatThrownBy(() -> RuleFiles.in(rules))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("sound.drl: is a link")
        .hasMessageNotContaining("secret");

    Files.delete(file);
    Files.createSymbolicLink(rules.resolve("more"), outside);
    assertThatThrownBy(() -> RuleFiles.in(rules)).hasMessageContaining("more: is a link");
  }

  @Test
  void whatIsNoRulesSizeIsNotRead() throws Exception {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 30);
    }

    assertThatThrownBy(() -> RuleFiles.in(rules))
        .hasMessageContaining("sound.drl: is larger than a rule can be");
  }

  @Test
  void aPathThatIsNoIdIsTold() throws Exception {
    Files.writeString(rules.resolve("broken/Sound Rule.drl"), SOUND);

    assertThat(faultsOfFolder()).anyMatch(f -> f.message().contains("a rule's path is its id"));
  }

  private RuleFault onlyFault(byte[] content) throws IOException {
    List<RuleFault> faults = faults(content);
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private List<RuleFault> faults(byte[] content) throws IOException {
    Files.write(file, content);
    return faultsOfFolder();
  }

  private List<RuleFault> faultsOfFolder() {
    return catchThrowableOfType(RulebookException.class, () -> Rulebook.of(RuleFiles.in(rules)))
        .faults();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
