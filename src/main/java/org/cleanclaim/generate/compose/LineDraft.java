package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.generate.catalogue.Service;

/** A service line while the claim is being put together. */
final class LineDraft {
  final Service service;
  final LocalDate day;
  final List<String> modifiers = new ArrayList<>(4);
  final List<Integer> pointers = new ArrayList<>(4);
  int units = 1;
  String unit = "UN";

  /** Whether a pair with another line asks for a modifier here. */
  boolean separate;

  LineDraft(Service service, LocalDate day) {
    this.service = service;
    this.day = day;
  }

  boolean has(String modifier) {
    return modifiers.contains(modifier);
  }

  void add(String modifier) {
    if (!has(modifier)) {
      modifiers.add(modifier);
    }
  }

  long charge() {
    return unit.equals("MJ") ? service.price() + 200L * units : service.price() * units;
  }
}
