package org.cleanclaim.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ProviderRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsTest {
  private static final Path PAGE = Path.of("src/site/markdown/claim-csv.md");

  @Test
  void thePageNamesTheColumnsThatTheReaderKnows() throws IOException {
    assertThat(documented())
        .as("%s must name exactly the columns of Columns.java", PAGE)
        .containsExactlyInAnyOrderElementsOf(Columns.names());
  }

  /** A column that is known but never read would be passed over in silence. */
  @ParameterizedTest
  @MethodSource("names")
  void everyColumnMakesADifferenceToTheClaim(String column) throws IOException {
    Claim claim = read(column, value(column));
    assertThat(claim.unknownValues()).isEmpty();
    assertThat(claim.equals(read(column, otherValue(column)))).isFalse();
  }

  static List<String> names() {
    return new ArrayList<>(Columns.names());
  }

  /** A value that every column of its kind takes, and that no default has. */
  private static String value(String column) {
    return switch (column) {
      case "claim_type" -> "dental";
      case "diagnosis_system" -> "9";
      case "encounter",
          "patient_pregnant",
          "emergency",
          "screening",
          "family_planning",
          "copay_exempt" ->
          "yes";
      case "patient_sex", "subscriber_sex" -> "F";
      case "through_date" -> "2024-12-30";
      case "value_codes", "amounts", "line_amounts" -> "01=3";
      case "occurrence_codes", "occurrence_spans" -> "11=2024-01-31";
      case "tooth_status" -> "14:E";
      case "attachments", "line_attachments" -> "OZ:EL:7";
      case "condition_indicators", "line_condition_indicators" -> "07:Y:01";
      default -> ordinary(column);
    };
  }

  private static String ordinary(String column) {
    if (column.endsWith("_organization")) {
      return "yes";
    }
    return column.endsWith("adjustments")
        ? "CO:45:20.00"
        : column.contains("date") || column.startsWith("statement_") ? "2024-02-29" : "7";
  }

  private static String otherValue(String column) {
    return column.equals(Columns.CLAIM_ID) ? "8" : column.endsWith("_organization") ? "no" : "";
  }

  private static Claim read(String column, String value) throws IOException {
    boolean institutional =
        Set.of("type_of_bill").contains(column) || column.startsWith("statement_");
    List<String> names =
        new ArrayList<>(List.of("claim_id", "procedure_code", "from_date", "charge", "units"));
    List<String> cells = new ArrayList<>(List.of("1", "99213", "2024-01-31", "1", "1"));
    put(names, cells, "claim_type", institutional ? "institutional" : "professional");
    put(names, cells, "diagnosis_1", "I10");
    put(names, cells, "inpatient_procedure_1", "0SRC0J9");
    put(names, cells, "statement_from", "2024-01-31");
    int party = column.lastIndexOf("_organization");
    if (party > 0) {
      put(names, cells, column.substring(0, party) + "_npi", "1");
    }
    int present = column.indexOf("_present_on_admission");
    if (present > 0) {
      put(names, cells, column.substring(0, present), "I10");
    }
    if (column.startsWith("inpatient_procedure_") && column.endsWith("_date")) {
      put(names, cells, column.substring(0, column.length() - 5), "0SRC0J9");
    }
    put(names, cells, column, value);
    String csv = String.join(",", names) + "\n" + String.join(",", cells) + "\n";
    try (var reader =
        new CsvClaimReader(
            "a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))) {
      return (Claim) reader.next().orElseThrow();
    }
  }

  private static void put(List<String> names, List<String> cells, String name, String value) {
    int position = names.indexOf(name);
    if (position < 0) {
      names.add(name);
      cells.add(value);
    } else {
      cells.set(position, value);
    }
  }

  private static Set<String> documented() throws IOException {
    Set<String> names = new TreeSet<>();
    boolean columns = false;
    for (String row : Files.readAllLines(PAGE)) {
      columns = row.startsWith("| column |") || (columns && row.startsWith("|"));
      if (columns && row.startsWith("| `")) {
        Matcher name = Pattern.compile("`([^`]+)`").matcher(row.split("\\|", -1)[1]);
        while (name.find()) {
          names.addAll(expanded(name.group(1)));
        }
      }
    }
    return names;
  }

  private static List<String> expanded(String pattern) {
    if (pattern.contains("[line_]")) {
      List<String> both = new ArrayList<>(expanded(pattern.replace("[line_]", "")));
      both.addAll(expanded(pattern.replace("[line_]", "line_")));
      return both;
    }
    if (pattern.contains("{role}")) {
      return Arrays.stream(ProviderRole.values())
          .map(r -> pattern.replace("{role}", r.name().toLowerCase(Locale.ROOT)))
          .flatMap(p -> expanded(p).stream())
          .toList();
    }
    Matcher range = Pattern.compile("\\{1\\.\\.(\\d+)}").matcher(pattern);
    return range.find()
        ? IntStream.rangeClosed(1, Integer.parseInt(range.group(1)))
            .mapToObj(n -> pattern.replace(range.group(), Integer.toString(n)))
            .toList()
        : List.of(pattern);
  }
}
