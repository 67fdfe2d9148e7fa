package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cleanclaim.claim.AmbulanceTransport;
import org.cleanclaim.claim.Attachment;
import org.cleanclaim.claim.ConditionIndicator;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Note;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Orthodontics;
import org.cleanclaim.claim.Orthodontics.ToothStatus;
import org.cleanclaim.claim.StatedAmount;
import org.cleanclaim.claim.Tooth;
import org.cleanclaim.intake.Values;

/** Reads the details that the claim and its lines have alike, and lists packed into one cell. */
final class DetailCells {
  private DetailCells() {}

  /** {@code type:transmission:control number}, several separated by blanks. */
  static List<Attachment> attachments(Cells cells, String of) {
    return packed(cells, of + "attachments", Field.REFERENCE_NUMBER, DetailCells::attachment);
  }

  private static Optional<Attachment> attachment(String word) {
    String[] parts = word.split(":", 3);
    return parts.length < 2
        ? Optional.empty()
        : Optional.of(new Attachment(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
  }

  static List<Note> notes(Cells cells, String of) {
    Note note = new Note(cells.code(of + "note_code"), cells.text(of + "note"));
    return note.code().isEmpty() && note.text().isEmpty() ? List.of() : List.of(note);
  }

  /** {@code category:Y:code,code}, several separated by blanks. */
  static List<ConditionIndicator> conditions(Cells cells, String of) {
    return packed(cells, of + "condition_indicators", Field.INDICATOR, DetailCells::condition);
  }

  private static Optional<ConditionIndicator> condition(String word) {
    String[] parts = Values.code(word).split(":", 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    List<String> codes = List.of(parts[2].split(",", -1));
    return Values.flag(parts[1]).map(a -> new ConditionIndicator(parts[0], a, codes));
  }

  static Optional<AmbulanceTransport> ambulance(Cells cells, String of) {
    String prefix = of + "ambulance_";
    AmbulanceTransport transport =
        new AmbulanceTransport(
            cells.text(prefix + "weight_pounds"),
            cells.code(prefix + "reason_code"),
            cells.number(prefix + "miles", Field.AMBULANCE_TRANSPORT),
            cells.text(prefix + "round_trip_purpose"),
            cells.text(prefix + "stretcher_purpose"));
    boolean absent = transport.equals(new AmbulanceTransport("", "", Optional.empty(), "", ""));
    return absent ? Optional.empty() : Optional.of(transport);
  }

  /** {@code qualifier=amount}, {@code T=12.50}, several separated by blanks. */
  static List<StatedAmount> amounts(Cells cells, String of) {
    String column = of + "amounts";
    return packed(cells, column, Field.AMOUNT, word -> amount(cells.origin(column), word));
  }

  private static Optional<StatedAmount> amount(Origin origin, String word) {
    String[] parts = Values.code(word).split("=", 2);
    return parts.length < 2
        ? Optional.empty()
        : Money.parse(parts[1]).map(a -> new StatedAmount(parts[0], Optional.of(a), origin));
  }

  static Orthodontics orthodontics(Cells cells) {
    return new Orthodontics(
        cells.text("orthodontic_total_months"),
        cells.text("orthodontic_months_remaining"),
        packed(cells, "tooth_status", Field.TOOTH, DetailCells::toothStatus));
  }

  /** {@code number:status}, {@code 14:E}. */
  private static Optional<ToothStatus> toothStatus(String word) {
    String[] parts = Values.code(word).split(":", 2);
    return parts.length < 2 ? Optional.empty() : Optional.of(new ToothStatus(parts[0], parts[1]));
  }

  /** {@code number:surfaces}, {@code 8:MO}, several separated by blanks. */
  static List<Tooth> teeth(Cells cells) {
    return packed(cells, "teeth", Field.TOOTH, DetailCells::tooth);
  }

  private static Optional<Tooth> tooth(String word) {
    String[] parts = Values.code(word).split(":", 2);
    List<String> surfaces =
        parts.length == 1 ? List.of() : parts[1].chars().mapToObj(Character::toString).toList();
    return parts[0].isEmpty() ? Optional.empty() : Optional.of(new Tooth(parts[0], surfaces));
  }

  /** The things that a cell holds, separated by blanks; each word that is none is unknown. */
  static <T> List<T> packed(
      Cells cells, String column, Field field, Function<String, Optional<T>> reader) {
    List<T> things = new ArrayList<>();
    for (String word : Cells.words(cells.text(column))) {
      reader.apply(word).ifPresentOrElse(things::add, () -> cells.unknown(field, column, word));
    }
    return things;
  }
}
