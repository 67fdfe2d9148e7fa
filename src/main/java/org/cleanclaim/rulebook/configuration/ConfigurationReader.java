package org.cleanclaim.rulebook.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.rulebook.configuration.ConfigurationException.Fault;
import org.cleanclaim.rulebook.configuration.YamlTree.Entry;
import org.cleanclaim.rulebook.configuration.YamlTree.Text;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code cleanclaim.yaml}. Every key that means nothing and every wrong value is a fault. */
public final class ConfigurationReader {
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private final List<Fault> faults = new ArrayList<>();
  private final YamlTree yaml = new YamlTree(faults);
  private final List<Setting> off = new ArrayList<>();
  private final List<Setting> on = new ArrayList<>();
  private final List<Setting> severities = new ArrayList<>();
  private final List<ParameterSetting> parameters = new ArrayList<>();
  private final List<PayerPack> packs = new ArrayList<>();

  private ConfigurationReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file. Folders that it names are sought from its own folder.
   *
   * @throws ConfigurationException with every fault of its form
   */
  public static Configuration read(Path file) throws IOException, ConfigurationException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ConfigurationReader(file).read(in.readNBytes(MOST_BYTES + 1));
    }
  }

  private Configuration read(byte[] bytes) throws ConfigurationException {
    yaml.document(decoded(bytes)).ifPresent(this::document);
    if (!faults.isEmpty()) {
      throw new ConfigurationException(file.toString(), faults);
    }
    return new Configuration(
        file.toString(), sha256(bytes), off, on, severities, parameters, packs);
  }

  private String decoded(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      faults.add(new Fault(1, "larger than a configuration can be (" + MOST_BYTES + " bytes)"));
      return "";
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      faults.add(new Fault(1, "no UTF-8 text"));
      return "";
    }
  }

  private void document(Node document) {
    for (Entry entry : yaml.entries(document, "configuration")) {
      switch (entry.key().text()) {
        case "rules" -> rules(entry.value());
        case "parameters" -> parameters(entry.value());
        case "payers" -> payers(entry.value());
        default -> unknown(entry.key(), "rules, parameters, payers");
      }
    }
  }

  private void rules(Node rules) {
    for (Entry entry : yaml.entries(rules, "rules")) {
      switch (entry.key().text()) {
        case "off" -> names(entry.value(), "off", off);
        case "on" -> names(entry.value(), "on", on);
        case "severity" -> severities(entry.value());
        default -> unknown(entry.key(), "off, on, severity");
      }
    }
  }

  private void names(Node node, String what, List<Setting> settings) {
    yaml.texts(node, what).forEach(t -> settings.add(new Setting(t.text(), "", t.line())));
  }

  private void severities(Node node) {
    for (Entry entry : yaml.entries(node, "severity")) {
      yaml.text(entry.value(), "severity").ifPresent(value -> severity(entry.key(), value));
    }
  }

  private void severity(Text rule, Text value) {
    String word = value.text().toUpperCase(Locale.ROOT);
    if (Arrays.stream(Severity.values()).noneMatch(s -> s.name().equals(word))) {
      fault(
          value,
          "severity: "
              + value.text()
              + " is none of "
              + Arrays.toString(Severity.values())
              + (word.equals("OFF") ? "; to leave a rule out name it under rules: off" : ""));
    } else {
      severities.add(new Setting(rule.text(), word, value.line()));
    }
  }

  private void parameters(Node node) {
    for (Entry parameter : yaml.entries(node, "parameters")) {
      String name = parameter.key().text();
      for (Entry holder : yaml.entries(parameter.value(), name)) {
        yaml.text(holder.value(), name)
            .ifPresent(
                value ->
                    parameters.add(
                        new ParameterSetting(
                            name, holder.key().text(), value.text(), value.line())));
      }
    }
  }

  private void payers(Node node) {
    for (Entry payer : yaml.entries(node, "payers")) {
      for (Entry entry : yaml.entries(payer.value(), payer.key().text())) {
        if (entry.key().text().equals("rules")) {
          yaml.texts(entry.value(), "rules").forEach(folder -> pack(payer.key(), folder));
        } else {
          unknown(entry.key(), "rules");
        }
      }
    }
  }

  private void pack(Text payer, Text folder) {
    Path path = file.toAbsolutePath().resolveSibling(folder.text()).normalize();
    if (Files.isDirectory(path)) {
      packs.add(new PayerPack(payer.text(), path, folder.line()));
    } else {
      fault(folder, "rules: no such folder: " + folder.text());
    }
  }

  private void unknown(Text key, String known) {
    fault(key, "unknown key " + key.text() + "; known here: " + known);
  }

  private void fault(Text place, String message) {
    faults.add(new Fault(place.line(), message));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
