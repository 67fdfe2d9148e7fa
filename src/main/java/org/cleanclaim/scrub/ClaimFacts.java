package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DailyUnits;
import org.cleanclaim.claim.LineModifier;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.LaboratoryInterpretation;
import org.cleanclaim.codeset.LinePolicy;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.codeset.TableGap;

/**
 * The facts that a claim brings into a session: itself, its parts, and the reference rows that its
 * codes hit on their dates of service. Rows that are in force on none of its dates are left out, so
 * millions of rows never become facts.
 */
final class ClaimFacts {
  private static final String CONTRACTORS = "medicare-contractor";
  private static final String EQUIPMENT_CONTRACTORS = "equipment-contractor";

  private final Claim claim;
  private final CodeSets codeSets;
  private final Optional<CodeTable> units;
  private final List<Object> facts = new ArrayList<>(64);
  private final Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  private ClaimFacts(Claim claim, CodeSets codeSets) {
    this.claim = claim;
    this.codeSets = codeSets;
    boolean equipment = !codeSets.listed(EQUIPMENT_CONTRACTORS, claim.payer().id()).isEmpty();
    units = TableChoice.units(claim, equipment);
  }

  static Collection<Object> of(Claim claim, CodeSets codeSets) {
    ClaimFacts facts = new ClaimFacts(claim, codeSets);
    facts.addParts();
    facts.addModifiers();
    facts.addProcedureRows();
    facts.addPairs();
    facts.addDiagnosisRows();
    facts.addListed(CONTRACTORS, claim.payer().id());
    facts.facts.addAll(CodeValidity.invalidCodesOf(claim, codeSets));
    facts.addGaps();
    return facts.facts;
  }

  private void addParts() {
    facts.add(claim);
    facts.add(claim.patient());
    facts.add(claim.subscriber());
    facts.addAll(claim.providers());
    facts.addAll(claim.diagnoses());
    facts.addAll(claim.procedures());
    facts.addAll(claim.unknownValues());
    for (ServiceLine line : claim.lines()) {
      facts.add(line);
      facts.addAll(line.providers());
      line.drug().ifPresent(facts::add);
    }
    facts.addAll(DailyUnits.of(claim.lines()));
  }

  private void addModifiers() {
    for (ServiceLine line : claim.lines()) {
      int position = 0;
      for (String modifier : line.modifiers()) {
        facts.add(new LineModifier(line, ++position, modifier));
        addInForce(codeSets.modifier(modifier).lists(), line.dateOfService());
      }
    }
  }

  private void addProcedureRows() {
    Set<String> contractors =
        codeSets.listed(CONTRACTORS, claim.payer().id()).stream()
            .map(ListedCode::value)
            .collect(Collectors.toSet());
    boolean addOns = TableChoice.addOns(claim).isPresent();
    for (ServiceLine line : claim.lines()) {
      Optional<LocalDate> day = line.dateOfService();
      ProcedureProfile profile = codeSets.procedure(line.procedureCode());
      addInForce(profile.hcpcs(), day);
      addInForce(profile.feeSchedule().stream().filter(e -> e.modifier().isEmpty()).toList(), day);
      profile.feeSchedule().stream()
          .filter(e -> e.inForceOn(day))
          .flatMap(e -> LaboratoryInterpretation.of(e).stream())
          .forEach(facts::add);
      addInForce(
          profile.unlikelyEdits().stream()
              .filter(e -> units.equals(Optional.of(e.edition().table())))
              .toList(),
          day);
      addInForce(addOns ? profile.addOns() : List.<AddOnEdit>of(), day);
      addInForce(profile.policies(), day);
      facts.addAll(LinePolicy.of(claim, line, profile.policies(), contractors));
      addInForce(profile.lists(), day);
    }
  }

  /** The edits between the codes of each day, both ways round. */
  private void addPairs() {
    Optional<CodeTable> table = TableChoice.pairs(claim);
    if (table.isEmpty()) {
      return;
    }
    codesByDay()
        .forEach(
            (day, codes) -> {
              for (String one : codes) {
                ProcedureProfile profile = codeSets.procedure(one);
                for (String two : codes) {
                  profile.pairs().inForce(table.get(), two, day).forEach(this::addRow);
                }
              }
            });
  }

  private Map<LocalDate, Set<String>> codesByDay() {
    Map<LocalDate, Set<String>> days = new LinkedHashMap<>();
    for (ServiceLine line : claim.lines()) {
      if (!line.procedureCode().isEmpty()) {
        line.dateOfService()
            .ifPresent(
                day -> days.computeIfAbsent(day, d -> new TreeSet<>()).add(line.procedureCode()));
      }
    }
    return days;
  }

  private void addDiagnosisRows() {
    Set<LocalDate> days = days();
    for (var diagnosis : claim.diagnoses()) {
      var profile = codeSets.diagnosis(diagnosis.code());
      for (LocalDate day : days) {
        addInForce(profile.flags(), Optional.of(day));
        addInForce(profile.lists(), Optional.of(day));
      }
      if (!profile.flags().isEmpty()) {
        days.forEach(day -> addInForce(codeSets.ageRanges(), Optional.of(day)));
      }
    }
  }

  /** Every day that the claim or one of its lines is judged by. */
  private Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    claim.lines().forEach(l -> l.dateOfService().ifPresent(days::add));
    claim.date().ifPresent(days::add);
    return days;
  }

  private void addListed(String list, String code) {
    if (!code.isEmpty()) {
      List<ListedCode> listed = codeSets.listed(list, code);
      claim.date().ifPresent(day -> addInForce(listed, Optional.of(day)));
    }
  }

  private void addGaps() {
    Map<LocalDate, Set<String>> codes = codesByDay();
    if (codes.values().stream().anyMatch(c -> c.size() > 1)) {
      addGap(TableChoice.pairs(claim), CodeTable.NCCI_PTP_PRACTITIONER, codes.keySet());
    }
    addGap(units, CodeTable.MUE_PRACTITIONER, codes.keySet());
    addGap(TableChoice.addOns(claim), CodeTable.ADD_ON, codes.keySet());
    addGap(CodeTable.COVERAGE_POLICY, codes.keySet());
    if (claim.type() != ClaimType.DENTAL) {
      addGap(CodeTable.MPFS, codes.keySet());
    }
    if (!claim.diagnoses().isEmpty()) {
      addGap(CodeTable.ICD_10_CM, days());
    }
  }

  private void addGap(CodeTable table, Set<LocalDate> days) {
    addGap(Optional.of(table), table, days);
  }

  /** One gap at most for a table: the first of the days that no edition of it speaks of. */
  private void addGap(Optional<CodeTable> table, CodeTable family, Set<LocalDate> days) {
    for (LocalDate day : days) {
      if (table.isEmpty() || !codeSets.covers(table.get(), day)) {
        facts.add(new TableGap(family, claim.program(), day));
        return;
      }
    }
  }

  private void addInForce(List<? extends ReferenceRow> candidates, Optional<LocalDate> day) {
    for (ReferenceRow row : candidates) {
      if (row.inForceOn(day)) {
        addRow(row);
      }
    }
  }

  private void addRow(ReferenceRow row) {
    if (rows.add(row)) {
      facts.add(row);
    }
  }
}
