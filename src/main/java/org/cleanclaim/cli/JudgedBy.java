package org.cleanclaim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.ConfiguredParameters;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.Parameter;
import org.cleanclaim.report.ReportHeader.ConfigurationUsed;
import org.cleanclaim.report.ReportHeader.SettingUsed;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.configuration.Configuration;
import org.cleanclaim.rulebook.configuration.ConfigurationException;
import org.cleanclaim.rulebook.configuration.ConfigurationException.Fault;
import org.cleanclaim.rulebook.configuration.ParameterSetting;
import org.cleanclaim.rulebook.configuration.PayerPack;
import org.cleanclaim.rulebook.configuration.Setting;

/**
 * The rulebook that judges and how it came about.
 *
 * @param rulebook configured
 * @param whole before rules were turned off and severities set
 * @param parameters of the configuration, as rows
 */
record JudgedBy(
    Rulebook rulebook, Rulebook whole, Configuration configuration, List<ListedCode> parameters) {
  /**
   * Checks what only the code sets know: names and values of parameters.
   *
   * @throws ConfigurationException when there is no such parameter, or its value can't be
   */
  static JudgedBy of(Rulebook rulebook, Rulebook whole, Configuration configuration)
      throws ConfigurationException {
    List<ListedCode> rows = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (ParameterSetting set : configuration.parameters()) {
      Parameter.faultOf(set.name(), set.value())
          .ifPresent(fault -> faults.add(new Fault(set.line(), fault)));
      rows.add(
          ConfiguredParameters.row(
              set.name(), set.holder(), set.value(), configuration.file(), configuration.sha256()));
    }
    if (!faults.isEmpty()) {
      throw new ConfigurationException(configuration.file(), faults);
    }
    return new JudgedBy(rulebook, whole, configuration, List.copyOf(rows));
  }

  /** Code sets with the parameters of the configuration. */
  CodeSets over(CodeSets codeSets) {
    return parameters.isEmpty() ? codeSets : new ConfiguredParameters(codeSets, parameters);
  }

  /** What the report says of the configuration; empty when there is none. */
  Optional<ConfigurationUsed> used() {
    if (configuration.isNone()) {
      return Optional.empty();
    }
    List<SettingUsed> settings = new ArrayList<>();
    configuration.off().forEach(s -> settings.add(rules("off", s, count(s))));
    configuration.on().forEach(s -> settings.add(rules("on", s, count(s))));
    configuration.severities().forEach(s -> settings.add(rules("severity", s, severity(s))));
    for (ParameterSetting set : configuration.parameters()) {
      settings.add(new SettingUsed("parameter", set.name(), set.value() + " for " + set.holder()));
    }
    for (PayerPack pack : configuration.packs()) {
      settings.add(new SettingUsed("payer rules", pack.payer(), "payer/" + pack.name()));
    }
    return Optional.of(
        new ConfigurationUsed(configuration.file(), configuration.sha256(), settings));
  }

  private static SettingUsed rules(String kind, Setting setting, String value) {
    return new SettingUsed(kind, setting.name(), value);
  }

  private List<RuleHeader> named(Setting setting) {
    return whole.headers().stream()
        .filter(h -> h.id().equals(setting.name()) || h.id().startsWith(setting.name() + "/"))
        .toList();
  }

  private String count(Setting setting) {
    int rules = named(setting).size();
    return whole.header(setting.name()).isPresent()
        ? ""
        : rules + (rules == 1 ? " rule" : " rules");
  }

  private String severity(Setting setting) {
    return whole
        .header(setting.name())
        .map(header -> setting.value() + ", by the rule itself " + header.severity())
        .orElseGet(() -> setting.value() + ", " + count(setting));
  }
}
