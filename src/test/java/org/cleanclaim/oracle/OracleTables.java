package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The published tables as maps of strings. Days are YYYYMMDD; {@link #OPEN} stands for no end. */
final class OracleTables {
  static final String OPEN = "99991231";
  static final String EVER = "00000101";

  /** PTP edits by column one, then column two; several periods of one pair follow one another. */
  final Map<String, Map<String, List<Pair>>> pairs = new HashMap<>();

  /** Unit limits of practitioners and of equipment suppliers, by first day of the edition. */
  final TreeMap<String, Map<String, Limit>> practitionerLimits = new TreeMap<>();

  final TreeMap<String, Map<String, Limit>> supplierLimits = new TreeMap<>();

  /** Add-on edits by add-on code. */
  final Map<String, List<AddOn>> addOns = new HashMap<>();

  /** Fee schedules by first day of the release, by code and modifier. */
  final TreeMap<String, Map<String, Fee>> fees = new TreeMap<>();

  /** HCPCS codes and when they are in force. */
  final Map<String, List<Term>> hcpcs = new HashMap<>();

  final Map<String, List<Term>> modifiers = new HashMap<>();
  final Map<String, List<Term>> places = new HashMap<>();

  /** Diagnoses by first day of the fiscal year: true for a valid code, false for a heading. */
  final TreeMap<String, Map<String, Boolean>> diagnoses = new TreeMap<>();

  /** Whether diagnoses and procedures are a few hundred of all there are. */
  boolean partial;

  /** All of Medicare's contractors by payer id. */
  final Set<String> contractors = new HashSet<>();

  /** First and last codes of the ranges that only suppliers are paid for. */
  final TreeMap<String, String> equipment = new TreeMap<>();

  /** Contractors that equipment suppliers bill. */
  final Set<String> equipmentContractors = new HashSet<>();

  record Term(String from, String through) {
    boolean contains(String day) {
      return day.compareTo(from) >= 0 && day.compareTo(through) <= 0;
    }
  }

  /**
   * @param exclusive whether the procedures exclude each other, by the table's rationale
   */
  record Pair(Term term, String indicator, boolean exclusive) {}

  record Limit(BigDecimal units, String indicator) {}

  record AddOn(Term term, String type, String primary) {}

  record Fee(String status, String pcTc, String bilateral) {}

  /** The edit between two codes in force on a day; null when there is none. */
  Pair pair(String one, String two, String day) {
    for (Pair pair : pairs.getOrDefault(one, Map.of()).getOrDefault(two, List.of())) {
      if (pair.term().contains(day)) {
        return pair;
      }
    }
    return null;
  }

  /** A code's limit on a day; null when none is published. */
  static Limit limit(NavigableMap<String, Map<String, Limit>> editions, String code, String day) {
    Map.Entry<String, Map<String, Limit>> edition = editions.floorEntry(day);
    return edition == null ? null : edition.getValue().get(code);
  }

  /** The fee schedule's row without a modifier; null when the release of the day has none. */
  Fee fee(String code, String day) {
    return fee(code, "", day);
  }

  Fee fee(String code, String modifier, String day) {
    Map.Entry<String, Map<String, Fee>> release = fees.floorEntry(day);
    return release == null ? null : release.getValue().get(code + modifier);
  }

  List<AddOn> addOns(String code, String day) {
    List<AddOn> found = new ArrayList<>();
    for (AddOn edit : addOns.getOrDefault(code, List.of())) {
      if (edit.term().contains(day)) {
        found.add(edit);
      }
    }
    return found;
  }
}
