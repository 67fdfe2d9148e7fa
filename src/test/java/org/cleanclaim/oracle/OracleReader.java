package org.cleanclaim.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the professional claims of an 837, a segment at a time; other transactions are passed by.
 */
final class OracleReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final Segments segments;
  private boolean professional;
  private boolean inBilling;
  private String billingNpi = "";
  private String billingTaxonomy = "";
  private String filing = "";
  private String payer = "";
  private OracleClaimDraft claim;
  private OracleClaim ready;

  OracleReader(InputStream in) {
    segments = new Segments(in);
  }

  /** The next professional claim; null at the end. */
  OracleClaim next() throws IOException {
    ready = null;
    while (ready == null) {
      List<String> segment = segments.next();
      if (segment == null) {
        finish();
        return ready;
      }
      take(segment);
    }
    return ready;
  }

  private void take(List<String> segment) {
    switch (segment.get(0)) {
      case "GS" -> {
        finish();
        professional = isProfessional(at(segment, 8));
      }
      case "ST" -> {
        finish();
        String guide = at(segment, 3);
        professional = guide.isEmpty() ? professional : isProfessional(guide);
      }
      case "SE" -> finish();
      case "HL" -> level(at(segment, 3));
      case "CLM" -> {
        finish();
        if (professional) {
          claim = new OracleClaimDraft(this, at(segment, 1), part(at(segment, 5), 0));
        }
      }
      default -> {
        if (claim == null) {
          header(segment);
        } else {
          claim.take(segment);
        }
      }
    }
  }

  private static boolean isProfessional(String guide) {
    return guide.startsWith("005010X222")
        || guide.startsWith("005010X291")
        || guide.startsWith("005010X298");
  }

  private void level(String code) {
    finish();
    inBilling = code.equals("20");
    if (inBilling) {
      billingNpi = "";
      billingTaxonomy = "";
    }
    if (code.equals("22")) {
      filing = "";
      payer = "";
    }
  }

  private void header(List<String> segment) {
    switch (segment.get(0)) {
      case "PRV" -> {
        if (at(segment, 1).equals("BI")) {
          billingTaxonomy = at(segment, 3);
        }
      }
      case "NM1" -> {
        if (at(segment, 1).equals("85") && at(segment, 8).equals("XX")) {
          billingNpi = at(segment, 9);
        } else if (at(segment, 1).equals("PR")) {
          payer = at(segment, 9);
        }
      }
      case "SBR" -> filing = at(segment, 9).toUpperCase(Locale.ROOT);
      default -> {
        // Nothing else of the header is judged.
      }
    }
  }

  private void finish() {
    if (claim != null) {
      ready = claim.build(filing, payer, billingNpi, billingTaxonomy);
      claim = null;
    }
  }

  List<String> parts(String value) {
    return segments.components(value);
  }

  String part(String value, int index) {
    List<String> parts = segments.components(value);
    return index < parts.size() ? parts.get(index).strip() : "";
  }

  static String at(List<String> segment, int index) {
    return index < segment.size() ? segment.get(index).strip() : "";
  }

  /** The day as YYYYMMDD; {@code ""} when it is none. */
  static String day(String text) {
    try {
      LocalDate.parse(text, DAY);
      return text;
    } catch (DateTimeParseException noDate) {
      return "";
    }
  }

  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      return BigDecimal.ZERO;
    }
  }

  static List<Integer> pointers(List<String> parts) {
    List<Integer> pointers = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank() && part.strip().chars().allMatch(Character::isDigit)) {
        pointers.add(Integer.valueOf(part.strip()));
      }
    }
    return pointers;
  }
}
