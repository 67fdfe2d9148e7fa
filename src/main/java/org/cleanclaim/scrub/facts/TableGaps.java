package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.TableGap;

/** The tables that the claim would have to be judged by and that do not speak of its days. */
final class TableGaps extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    Map<LocalDate, SortedSet<String>> codes = context.codesByDay();
    if (severalOnOneDay(codes) && !context.isOfMedicareSupplier()) {
      add(
          facts,
          context,
          TableChoice.pairs(claim),
          CodeTable.NCCI_PTP_PRACTITIONER,
          codes.keySet());
    }
    addUnits(facts, context);
    add(facts, context, TableChoice.addOns(claim), CodeTable.ADD_ON, codes.keySet());
    add(facts, context, CodeTable.COVERAGE_POLICY, codes.keySet());
    if (claim.type() != ClaimType.DENTAL) {
      add(facts, context, CodeTable.MPFS, codes.keySet());
      add(facts, context, CodeTable.HCPCS, codes.keySet());
    }
    if (!claim.diagnoses().isEmpty()) {
      add(facts, context, CodeTable.ICD_10_CM, context.days());
    }
  }

  /** One gap at most: of the first line whose own table of units does not speak of its day. */
  private static void addUnits(FactCollector facts, ClaimContext context) {
    for (CodedLine line : context.lines()) {
      Optional<LocalDate> day = line.line().dateOfService();
      if (day.isPresent() && !line.line().procedureCode().isEmpty()) {
        Optional<CodeTable> table = context.unitTable(line);
        if (table.isEmpty() || !context.codeSets().covers(table.get(), day.get())) {
          facts.add(new TableGap(CodeTable.MUE_PRACTITIONER, context.claim().program(), day.get()));
          return;
        }
      }
    }
  }

  private static boolean severalOnOneDay(Map<LocalDate, SortedSet<String>> codes) {
    for (SortedSet<String> ofDay : codes.values()) {
      if (ofDay.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      FactCollector facts, ClaimContext context, CodeTable table, Set<LocalDate> days) {
    add(facts, context, Optional.of(table), table, days);
  }

  /** One gap at most for a table: the first of the days that no edition of it speaks of. */
  private static void add(
      FactCollector facts,
      ClaimContext context,
      Optional<CodeTable> table,
      CodeTable family,
      Set<LocalDate> days) {
    for (LocalDate day : days) {
      if (table.isEmpty() || !context.codeSets().covers(table.get(), day)) {
        facts.add(new TableGap(family, context.claim().program(), day));
        return;
      }
    }
  }
}
