package org.cleanclaim.generate.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A kind of practice and what it bills.
 *
 * @param weight share of all claims, in no particular unit
 * @param taxonomyCode of the billing provider
 * @param places places of service, by their share
 * @param statuses of the fee schedule that its codes have; {@code -} for codes it does not list
 * @param lead codes and ranges of the first line, most frequent first
 * @param further codes and ranges of the lines behind it
 * @param meanFurther how many of them there are on average
 */
public record Specialty(
    String name,
    double weight,
    String taxonomyCode,
    Ranked<String> places,
    Set<String> statuses,
    List<CodeRange> lead,
    List<CodeRange> further,
    double meanFurther,
    Set<String> habits) {
  static List<Specialty> all() {
    return TextTable.read("specialties.txt", 9).stream().map(Specialty::of).toList();
  }

  private static Specialty of(List<String> cells) {
    return new Specialty(
        cells.get(0),
        Double.parseDouble(cells.get(1)),
        cells.get(2),
        places(cells.get(3)),
        Set.copyOf(TextTable.words(cells.get(4))),
        ranges(cells.get(5)),
        ranges(cells.get(6)),
        Double.parseDouble(cells.get(7)),
        Set.copyOf(TextTable.words(cells.get(8))));
  }

  private static Ranked<String> places(String cell) {
    List<String> weighted = TextTable.words(cell);
    return Ranked.byWeight(weighted, w -> Double.parseDouble(w.substring(w.indexOf(':') + 1)))
        .map(w -> w.substring(0, w.indexOf(':')));
  }

  private static List<CodeRange> ranges(String cell) {
    return TextTable.words(cell).stream()
        .filter(word -> !word.equals("-"))
        .map(CodeRange::parse)
        .toList();
  }

  /** Whether a code of the fee schedule's status may be billed by it. */
  boolean bills(Service service) {
    return statuses.contains(service.status().isEmpty() ? "-" : service.status());
  }

  /** Whether it is an equipment supplier, whose claims go to contractors of their own. */
  public boolean isSupplier() {
    return habits.contains("supplier");
  }

  /** Whether somebody else ordered its services. */
  public boolean isOrdered() {
    return habits.contains("ordered");
  }

  /** Whether it runs a laboratory. */
  public boolean hasLaboratory() {
    return habits.contains("laboratory");
  }

  /** Whether patients come again and again within a claim. */
  public boolean hasSessions() {
    return habits.contains("sessions");
  }

  /** Whether it sees patients daily through a hospital stay. */
  public boolean isStay() {
    return habits.contains("stay");
  }

  /** Whether its claims state when the treatment began. */
  public boolean statesFirstTreatment() {
    return habits.contains("first-treated");
  }

  /** Whether it carries patients. */
  public boolean isTransport() {
    return habits.contains("transport");
  }
}
