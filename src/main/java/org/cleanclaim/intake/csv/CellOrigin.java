package org.cleanclaim.intake.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/**
 * A part of a claim in a CSV file: the row it stands in, whether it is a line's, and how its
 * columns begin ({@code rendering_}) or what its one column is ({@code diagnosis_1}).
 */
final class CellOrigin extends Origin {
  private final Header header;
  private final long row;
  private final Map<String, String> sources;
  private final boolean ofLine;
  private final String prefix;

  /** Keeps of its row what finds the place again, and no value: claims may wait in memory. */
  CellOrigin(Header header, Row row, boolean ofLine, String prefix) {
    this.header = header;
    this.row = row.number();
    this.sources = row.sources();
    this.ofLine = ofLine;
    this.prefix = prefix;
  }

  @Override
  public List<Location> locate(Field field) {
    String name = name(field);
    String column =
        Stream.of(
                prefix + name,
                prefix + "_" + name,
                prefix + name + "_1",
                prefix,
                "claim_" + name,
                Columns.OF_LINE + name,
                name)
            .filter(c -> header.has(c) && Columns.isOfLine(c) == ofLine)
            .findFirst()
            .orElse("");
    return List.of(new Location.InCell(row, sources.getOrDefault(column, column)));
  }

  /** The column of a field, which is mostly called like it. */
  private String name(Field field) {
    return switch (field) {
      case DATE_OF_SERVICE -> "from_date";
      case STATEMENT_PERIOD -> "statement_from";
      case PROCEDURE_DATE -> "date";
      case PAYMENT -> "paid";
      case NAME -> "last_name";
      case MODIFIERS -> header.has("modifiers") ? "modifiers" : "modifier";
      case DIAGNOSIS_CODE -> "diagnosis";
      case CONDITION_CODE -> "condition_codes";
      case OCCURRENCE_CODE -> "occurrence_codes";
      case VALUE_CODE -> "value_codes";
      case AMBULANCE_TRANSPORT -> "ambulance_miles";
      case TOOTH -> "teeth";
      default -> field.name().toLowerCase(Locale.ROOT);
    };
  }
}
