package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.TimedTherapy;

/** The timed therapy that a claim states in minutes. */
final class TherapyMinuteFacts extends FactSource {
  private static final String MINUTES = "MJ";
  private static final String TIMED = "therapy-timed";

  /** One day of one provider. */
  private record Key(LocalDate day, String npi) {}

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Map<Key, List<ServiceLine>> days = new LinkedHashMap<>();
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      if (line.unit().equals(MINUTES)
          && coded.onDay().isPresent()
          && coded.onDay().get().isOn(TIMED)) {
        LocalDate day = line.period().get().from();
        days.computeIfAbsent(new Key(day, line.performingNpi()), k -> new ArrayList<>()).add(line);
      }
    }
    days.values().forEach(lines -> facts.add(new TimedTherapy(lines)));
  }
}
