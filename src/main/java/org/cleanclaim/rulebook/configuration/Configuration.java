package org.cleanclaim.rulebook.configuration;

import java.util.List;

/**
 * What a configuration file says.
 *
 * @param file as it was named; {@code ""} when there is none
 * @param sha256 of its bytes, hexadecimal
 * @param off rules and families that do not judge
 * @param on rules and families within those that do
 * @param severities of rules and families, in capitals
 * @param packs rules for the claims of single payers
 */
public record Configuration(
    String file,
    String sha256,
    List<Setting> off,
    List<Setting> on,
    List<Setting> severities,
    List<ParameterSetting> parameters,
    List<PayerPack> packs) {
  /** Nothing is configured. */
  public static final Configuration NONE =
      new Configuration("", "", List.of(), List.of(), List.of(), List.of(), List.of());

  public Configuration {
    off = List.copyOf(off);
    on = List.copyOf(on);
    severities = List.copyOf(severities);
    parameters = List.copyOf(parameters);
    packs = List.copyOf(packs);
  }

  public boolean isNone() {
    return file.isEmpty();
  }
}
