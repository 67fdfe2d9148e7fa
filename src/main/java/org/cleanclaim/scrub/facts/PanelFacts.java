package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.SplitPanel;

/**
 * The laboratory panels whose tests are all billed one by one. A panel that is part of a larger one
 * which is split as well is left out.
 */
final class PanelFacts extends FactSource {
  private static final String TESTS = "laboratory-panel-test";
  private static final String SIZES = "laboratory-panel";

  /** A day of one provider. */
  private record ProviderDay(LocalDate day, String npi) {}

  private record Key(String panel, ProviderDay day) {}

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Map<Key, Map<String, ServiceLine>> tests = new LinkedHashMap<>();
    for (CodedLine coded : context.lines()) {
      if (coded.onDay().isPresent()) {
        collect(tests, coded.line(), coded.onDay().get().lists());
      }
    }
    if (!tests.isEmpty()) {
      add(facts, context, tests);
    }
  }

  private static void collect(
      Map<Key, Map<String, ServiceLine>> tests, ServiceLine line, List<ListedCode> lists) {
    for (ListedCode row : lists) {
      if (row.list().equals(TESTS)) {
        LocalDate day = line.period().get().from();
        tests
            .computeIfAbsent(
                new Key(row.value(), new ProviderDay(day, line.performingNpi())),
                k -> new LinkedHashMap<>())
            .putIfAbsent(line.procedureCode(), line);
      }
    }
  }

  private static void add(
      FactCollector facts, ClaimContext context, Map<Key, Map<String, ServiceLine>> tests) {
    Map<Key, SplitPanel> split = new LinkedHashMap<>();
    tests.forEach(
        (key, lines) -> {
          for (ListedCode size : context.codeSets().procedure(key.panel()).lists()) {
            if (size.list().equals(SIZES)
                && size.term().contains(key.day().day())
                && size.value().equals(String.valueOf(lines.size()))) {
              split.put(key, new SplitPanel(size, new ArrayList<>(lines.values())));
            }
          }
        });
    Map<ProviderDay, List<SplitPanel>> byDay = new HashMap<>();
    split.forEach(
        (key, panel) -> byDay.computeIfAbsent(key.day(), d -> new ArrayList<>(2)).add(panel));
    split.forEach(
        (key, panel) -> {
          if (byDay.get(key.day()).stream().noneMatch(larger -> isPartOf(panel, larger))) {
            facts.add(panel);
          }
        });
  }

  private static boolean isPartOf(SplitPanel panel, SplitPanel larger) {
    return larger.lines().size() > panel.lines().size()
        && larger.lines().containsAll(panel.lines());
  }
}
