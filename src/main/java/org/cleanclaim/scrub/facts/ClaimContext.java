package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Program;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.Parameter;
import org.cleanclaim.scrub.history.SeenHistory;

/** A claim, the code sets that judge it, and what more than one fact source asks of both. */
final class ClaimContext {
  private static final String EQUIPMENT = "equipment";

  private final Claim claim;
  private final SeenHistory history;
  private final CodeSets codeSets;
  private final Set<LocalDate> days = new TreeSet<>();
  private final Map<LocalDate, SortedSet<String>> codesByDay = new LinkedHashMap<>();
  private final Set<String> contractors = new HashSet<>();
  private final boolean toEquipmentContractor;
  private final Collection<Parameter> parameters;

  ClaimContext(Claim claim, SeenHistory history, CodeSets codeSets) {
    this.claim = claim;
    this.history = history;
    this.codeSets = codeSets;
    for (ServiceLine line : claim.lines()) {
      if (line.period().isPresent()) {
        LocalDate day = line.period().get().from();
        days.add(day);
        if (!line.procedureCode().isEmpty()) {
          codesByDay.computeIfAbsent(day, d -> new TreeSet<>()).add(line.procedureCode());
        }
      }
    }
    claim.date().ifPresent(days::add);
    for (ListedCode listed : codeSets.listed(ContractorFacts.LIST, claim.payer().id())) {
      contractors.add(listed.value());
    }
    parameters = ParameterFacts.of(claim, codeSets);
    toEquipmentContractor =
        !codeSets.listed(ContractorFacts.EQUIPMENT, claim.payer().id()).isEmpty();
  }

  Claim claim() {
    return claim;
  }

  /** What the claim sees of its patient's other claims. */
  SeenHistory history() {
    return history;
  }

  CodeSets codeSets() {
    return codeSets;
  }

  /** Every day that the claim or one of its lines is judged by. */
  Set<LocalDate> days() {
    return days;
  }

  /** The procedure codes of each day, each code once, in order. */
  Map<LocalDate, SortedSet<String>> codesByDay() {
    return codesByDay;
  }

  /** The Medicare contractors that the payer's id stands for; empty when unknown. */
  Set<String> contractors() {
    return contractors;
  }

  /**
   * Whether a supplier of equipment sends the claim to one of Medicare's contractors for it. Code
   * pairs are published for practitioners and hospitals only.
   */
  boolean isOfMedicareSupplier() {
    return toEquipmentContractor && claim.program() == Program.MEDICARE;
  }

  /** The parameters that hold for the claim, each once. */
  Collection<Parameter> parameters() {
    return parameters;
  }

  /**
   * The table of medically unlikely units that judges a line. Where the payer's id names no known
   * Medicare contractor, equipment is taken to be a supplier's: nobody else is paid for it.
   */
  Optional<CodeTable> unitTable(ServiceLine line) {
    return TableChoice.units(
        claim, toEquipmentContractor || (contractors.isEmpty() && isEquipment(line)));
  }

  private boolean isEquipment(ServiceLine line) {
    for (ListedCode listed : codeSets.procedure(line.procedureCode()).lists()) {
      if (listed.list().equals(EQUIPMENT) && listed.inForceOn(line.dateOfService())) {
        return true;
      }
    }
    return false;
  }
}
