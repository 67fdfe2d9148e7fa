package org.cleanclaim.rulebook.configuration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.configuration.ConfigurationException.Fault;
import org.cleanclaim.rulebook.source.RuleFile;

/** Makes of the shipped rules those that a configuration asks for. */
public final class ConfiguredRules {
  private final Configuration configuration;
  private final List<Fault> faults = new ArrayList<>();

  public ConfiguredRules(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The shipped rule files and those of the packs.
   *
   * @throws ConfigurationException when a pack holds no rule, two packs have one name, or a rule or
   *     family is named that is not there
   */
  public List<RuleFile> files(List<RuleFile> shipped) throws IOException, ConfigurationException {
    List<RuleFile> files = new ArrayList<>(shipped);
    Map<String, PayerPack> byName = new HashMap<>();
    for (PayerPack pack : configuration.packs()) {
      PayerPack first = byName.putIfAbsent(pack.name(), pack);
      if (first == null) {
        List<RuleFile> own = RuleFiles.pack(pack.folder());
        files.addAll(own);
        if (own.isEmpty()) {
          faults.add(new Fault(pack.line(), "rules: no .drl file in " + pack.folder()));
        }
      } else if (!first.folder().equals(pack.folder())) {
        faults.add(new Fault(pack.line(), "rules: two folders are called " + pack.name()));
      }
    }
    check(files);
    if (!faults.isEmpty()) {
      throw new ConfigurationException(configuration.file(), faults);
    }
    return files;
  }

  /**
   * The rulebook that judges.
   *
   * @param whole compiled from {@link #files}, or from some of them
   */
  public Rulebook judging(Rulebook whole) {
    return whole.only(this::isOn).under(this::header);
  }

  private void check(List<RuleFile> files) {
    List<Setting> named = new ArrayList<>(configuration.off());
    named.addAll(configuration.on());
    named.addAll(configuration.severities());
    for (Setting setting : named) {
      if (files.stream().noneMatch(f -> setting.closenessTo(f.id()) >= 0)) {
        faults.add(new Fault(setting.line(), "no rule or family " + setting.name()));
      }
    }
    for (Setting setting : configuration.on()) {
      if (configuration.off().stream().noneMatch(o -> isWithin(setting.name(), o.name()))) {
        faults.add(new Fault(setting.line(), "on: no family that is off holds " + setting.name()));
      }
    }
  }

  private static boolean isWithin(String name, String family) {
    return name.startsWith(family + "/");
  }

  /** Whether a rule judges; of what is said of it and its family the closest holds. */
  private boolean isOn(String rule) {
    return closeness(configuration.on(), rule) >= closeness(configuration.off(), rule);
  }

  private static int closeness(List<Setting> settings, String rule) {
    return settings.stream().mapToInt(s -> s.closenessTo(rule)).max().orElse(-1);
  }

  private RuleHeader header(RuleHeader header) {
    Optional<Setting> severity =
        configuration.severities().stream()
            .filter(s -> s.closenessTo(header.id()) >= 0)
            .max(Comparator.comparingInt(s -> s.closenessTo(header.id())));
    Set<String> payers = new HashSet<>();
    configuration.packs().stream()
        .filter(pack -> pack.holds(header.id()))
        .forEach(pack -> payers.add(pack.payer()));
    return header
        .withSeverity(severity.map(s -> Severity.valueOf(s.value())).orElse(header.severity()))
        .withPayers(Set.copyOf(payers));
  }
}
