package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.intake.UnreadableInputException;
import org.cleanclaim.intake.csv.Columns.Numbered;

/** The columns of one file, in its order, and what each of them is for. */
final class Header {
  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  final List<Numbered<ProviderRole>> providers;
  final List<Numbered<ProviderRole>> lineProviders;
  final List<Numbered<ReferenceKind>> references;
  final List<Numbered<ReferenceKind>> lineReferences;
  final List<Numbered<DateKind>> dates;
  final List<Numbered<DateKind>> lineDates;
  final List<Numbered<DiagnosisRole>> diagnoses;
  final List<Numbered<String>> procedures;
  final List<Numbered<String>> otherPayers;

  /**
   * @throws UnreadableInputException naming every column that is unknown, named twice or missing
   */
  Header(List<String> cells) throws UnreadableInputException {
    names = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> twice = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (positions.putIfAbsent(names.get(i), i) != null) {
        twice.add(names.get(i));
      }
    }
    List<String> unknown = names.stream().filter(n -> !Columns.names().contains(n)).toList();
    Set<String> missing = new TreeSet<>(Columns.REQUIRED);
    missing.removeAll(names);
    refuse("unknown column", unknown);
    refuse("column named twice", twice);
    refuse("missing column", List.copyOf(missing));
    providers = present(Columns.PROVIDERS);
    lineProviders = present(Columns.LINE_PROVIDERS);
    references = present(Columns.REFERENCES);
    lineReferences = present(Columns.LINE_REFERENCES);
    dates = present(Columns.DATES);
    lineDates = present(Columns.LINE_DATES);
    diagnoses = present(Columns.DIAGNOSES);
    procedures = present(Columns.PROCEDURES);
    otherPayers = present(Columns.OTHER_PAYERS);
  }

  int size() {
    return names.size();
  }

  String name(int position) {
    return names.get(position);
  }

  boolean has(String name) {
    return positions.containsKey(name);
  }

  /** 0-based position of a column, -1 when the file hasn't got it. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  private <T> List<Numbered<T>> present(Map<String, Numbered<T>> family) {
    Set<Numbered<T>> present = new LinkedHashSet<>();
    for (String name : names) {
      if (family.containsKey(name)) {
        present.add(family.get(name));
      }
    }
    return List.copyOf(present);
  }

  private static void refuse(String fault, List<String> names) throws UnreadableInputException {
    if (!names.isEmpty()) {
      List<String> shown = names.stream().limit(5).map(Header::shown).toList();
      String more = names.size() > shown.size() ? " and " + (names.size() - 5) + " more" : "";
      throw new UnreadableInputException(
          "CSV header: %s %s%s".formatted(fault, String.join(", ", shown), more));
    }
  }

  /** A file without a header has claim content in its first line; no more of it than a glance. */
  private static String shown(String name) {
    return name.isBlank() ? "without a name" : name.length() > 40 ? name.substring(0, 40) : name;
  }
}
