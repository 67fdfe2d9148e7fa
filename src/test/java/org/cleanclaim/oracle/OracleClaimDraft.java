package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A claim while its segments come. */
final class OracleClaimDraft {
  private static final int LAST_DIAGNOSIS = 12;
  private static final int LAST_MODIFIER = 5;

  private final OracleReader reader;
  private final String id;
  private final String place;
  private final List<String> diagnoses = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private String rendering = "";
  private boolean inOtherPayer;

  /** A line while its segments come. */
  private static final class Line {
    String code = "";
    List<String> modifiers = List.of();
    BigDecimal units = BigDecimal.ZERO;
    String unit = "";
    String place = "";
    List<Integer> pointers = List.of();
    String from = "";
    String through = "";
    String rendering = "";
  }

  OracleClaimDraft(OracleReader reader, String id, String place) {
    this.reader = reader;
    this.id = id;
    this.place = place;
  }

  void take(List<String> segment) {
    switch (segment.get(0)) {
      case "HI" -> diagnoses(segment);
      case "SBR" -> inOtherPayer = true;
      case "NM1" -> name(segment);
      case "LX" -> lines.add(new Line());
      case "SV1" -> service(segment);
      case "DTP" -> date(segment);
      default -> {
        // Nothing else is judged.
      }
    }
  }

  private void diagnoses(List<String> segment) {
    for (int i = 1; i <= LAST_DIAGNOSIS && i < segment.size(); i++) {
      List<String> parts = reader.parts(segment.get(i));
      if (parts.size() > 1 && isDiagnosis(parts.get(0))) {
        boolean current = parts.get(0).startsWith("AB");
        diagnoses.add(current ? code(parts.get(1)).replace(".", "") : "");
      }
    }
  }

  private static boolean isDiagnosis(String qualifier) {
    return List.of("ABK", "ABF", "BK", "BF").contains(qualifier);
  }

  private void name(List<String> segment) {
    boolean renders =
        OracleReader.at(segment, 1).equals("82") && OracleReader.at(segment, 8).equals("XX");
    if (renders && !lines.isEmpty()) {
      lines.get(lines.size() - 1).rendering = OracleReader.at(segment, 9);
    } else if (renders && !inOtherPayer) {
      rendering = OracleReader.at(segment, 9);
    }
  }

  private void service(List<String> segment) {
    Line line = lines.get(lines.size() - 1);
    List<String> parts = reader.parts(OracleReader.at(segment, 1));
    line.code = parts.size() > 1 ? code(parts.get(1)) : "";
    List<String> modifiers = new ArrayList<>(4);
    for (int i = 2; i <= LAST_MODIFIER && i < parts.size(); i++) {
      if (!parts.get(i).isBlank()) {
        modifiers.add(code(parts.get(i)));
      }
    }
    line.modifiers = modifiers;
    line.unit = code(OracleReader.at(segment, 3));
    line.units = OracleReader.number(OracleReader.at(segment, 4));
    line.place = OracleReader.at(segment, 5);
    line.pointers = OracleReader.pointers(reader.parts(OracleReader.at(segment, 7)));
  }

  private static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private void date(List<String> segment) {
    if (!lines.isEmpty() && OracleReader.at(segment, 1).equals("472")) {
      Line line = lines.get(lines.size() - 1);
      String[] days = OracleReader.at(segment, 3).split("-", 2);
      String from = OracleReader.day(days[0]);
      String through = days.length > 1 ? OracleReader.day(days[1]) : from;
      if (!from.isEmpty() && !through.isEmpty()) {
        line.from = from;
        line.through = through;
      }
    }
  }

  OracleClaim build(String filing, String payer, String billingNpi, String billingTaxonomy) {
    List<OracleLine> built = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String ofClaim = rendering.isEmpty() ? billingNpi : rendering;
      built.add(
          new OracleLine(
              built.size() + 1,
              line.code,
              line.modifiers,
              line.units,
              line.unit,
              line.place.isEmpty() ? place : line.place,
              line.pointers,
              line.from,
              line.through,
              line.rendering.isEmpty() ? ofClaim : line.rendering));
    }
    return new OracleClaim(id, filing, payer, place, billingTaxonomy, diagnoses, built);
  }
}
