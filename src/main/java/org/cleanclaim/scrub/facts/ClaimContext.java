package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
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
  private final List<CodedLine> lines;
  private final List<CodedDiagnosis> diagnoses;
  private final Optional<LocalDate> day;
  private final Set<LocalDate> days = new TreeSet<>();
  private final Map<LocalDate, SortedSet<String>> codesByDay = new LinkedHashMap<>();
  private final Set<String> contractors = new HashSet<>();
  private final boolean toEquipmentContractor;
  private final Collection<Parameter> parameters;

  ClaimContext(Claim claim, SeenHistory history, CodeSets codeSets) {
    this.claim = claim;
    this.history = history;
    this.codeSets = codeSets;
    lines = new ArrayList<>(claim.lines().size());
    for (ServiceLine line : claim.lines()) {
      lines.add(CodedLine.of(line, codeSets));
      if (line.period().isPresent()) {
        LocalDate day = line.period().get().from();
        days.add(day);
        if (!line.procedureCode().isEmpty()) {
          codesByDay.computeIfAbsent(day, d -> new TreeSet<>()).add(line.procedureCode());
        }
      }
    }
    diagnoses = new ArrayList<>(claim.diagnoses().size());
    for (Diagnosis diagnosis : claim.diagnoses()) {
      // A code of ICD-9 may look like one of ICD-10 that means something else.
      if (diagnosis.system() == CodeSystem.ICD_10) {
        diagnoses.add(new CodedDiagnosis(diagnosis, codeSets.diagnosis(diagnosis.code())));
      }
    }
    day = claim.date();
    day.ifPresent(days::add);
    for (ListedCode listed : codeSets.listed(ContractorFacts.LIST, claim.payer().id())) {
      contractors.add(listed.value());
    }
    parameters = ParameterFacts.of(claim, day, codeSets);
    toEquipmentContractor =
        !codeSets.listed(ContractorFacts.EQUIPMENT, claim.payer().id()).isEmpty();
  }

  Claim claim() {
    return claim;
  }

  /** The lines of the claim. */
  List<CodedLine> lines() {
    return lines;
  }

  /** The claim's diagnoses of ICD-10-CM. */
  List<CodedDiagnosis> diagnoses() {
    return diagnoses;
  }

  /** What the claim sees of its patient's other claims. */
  SeenHistory history() {
    return history;
  }

  CodeSets codeSets() {
    return codeSets;
  }

  /** The day that stands for the whole claim; empty when it states none. */
  Optional<LocalDate> day() {
    return day;
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
  Optional<CodeTable> unitTable(CodedLine line) {
    boolean bySupplier =
        toEquipmentContractor
            || (contractors.isEmpty()
                && line.onDay().isPresent()
                && line.onDay().get().isOn(EQUIPMENT));
    return TableChoice.units(claim, bySupplier);
  }
}
