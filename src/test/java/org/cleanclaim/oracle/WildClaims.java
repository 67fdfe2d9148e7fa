package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;

/**
 * Claims with anything changed that the oracle's edits look at, several things at once: what faults
 * planted one by one never show is how edits meet.
 */
final class WildClaims {
  private static final List<String> MODIFIERS =
      List.of(
          "59", "59", "59", "XE", "XS", "XP", "XU", "25", "24", "57", "LT", "LT", "LT", "RT", "RT",
          "RT", "50", "50", "51", "26", "TC", "76", "77", "91", "55", "F1", "E2", "T3", "ZZ", "CP");
  private static final List<String> PLACES =
      List.of("11", "22", "24", "21", "23", "81", "12", "10", "02", "35", "00", "27");
  private static final List<String> PAYERS = List.of("06102", "17013", "99999");
  private static final List<String> FILINGS = List.of("MB", "MB", "MB", "MA", "MC", "CI", "16");
  private static final List<String> UNITS =
      List.of("1", "1", "2", "2", "3", "4", "1.5", "10", "400", "0");
  private static final int MOST_LINES = 12;

  /** Before modifiers 59 and X counted on either line of a pair. */
  private static final LocalDate OLD = LocalDate.of(2019, 6, 1);

  private final Random random;
  private final List<String> procedures;
  private final List<String> diagnoses;
  private final LocalDate from;
  private final int days;

  /**
   * @param procedures codes that may stand on any line, listed or not
   * @param from the first of the days that services may be on
   */
  WildClaims(long seed, List<String> procedures, List<String> diagnoses, LocalDate from, int days) {
    random = new Random(seed);
    this.procedures = procedures;
    this.diagnoses = diagnoses;
    this.from = from;
    this.days = days;
  }

  Claim wild(Claim claim) {
    LocalDate day =
        random.nextInt(10) == 0
            ? OLD.plusDays(random.nextInt(60))
            : from.plusDays(random.nextInt(days));
    List<ServiceLine> lines = new ArrayList<>();
    for (ServiceLine line : claim.lines()) {
      lines.add(wild(line, day));
      while (lines.size() < MOST_LINES && random.nextInt(3) == 0) {
        ServiceLine again = lines.get(random.nextInt(lines.size()));
        lines.add(random.nextBoolean() ? wild(again, day) : again);
      }
    }
    if (random.nextInt(6) == 0) {
      List<String> modifiers = lines.get(0).modifiers();
      lines.replaceAll(line -> line.withModifiers(modifiers));
    }
    Collections.shuffle(lines, random);
    List<ServiceLine> numbered = new ArrayList<>();
    for (ServiceLine line : lines) {
      int number = numbered.size() + 1;
      numbered.add(line.with(l -> l.number(number).assignedNumber(Integer.toString(number))));
    }
    String filing = one(FILINGS);
    String payer = one(PAYERS);
    return claim.with(
        c ->
            c.lines(numbered)
                .diagnoses(diagnoses(claim.diagnoses()))
                .providers(providers(claim.providers()))
                .payer(claim.payer().with(p -> p.id(payer).claimFilingIndicator(filing))));
  }

  private ServiceLine wild(ServiceLine line, LocalDate day) {
    LocalDate first = random.nextInt(6) == 0 ? day.plusDays(random.nextInt(3)) : day;
    LocalDate last = random.nextInt(8) == 0 ? first.plusDays(random.nextInt(5) - 1) : first;
    List<String> modifiers = new ArrayList<>(random.nextInt(3) == 0 ? List.of() : line.modifiers());
    while (modifiers.size() < 4 && random.nextInt(5) < 2) {
      modifiers.add(random.nextInt(modifiers.size() + 1), one(MODIFIERS));
    }
    String code = random.nextInt(4) == 0 ? one(procedures) : line.procedureCode();
    String units = random.nextInt(3) == 0 ? one(UNITS) : line.units().toPlainString();
    String place = random.nextInt(10) == 0 ? one(PLACES) : line.placeOfService();
    return line.with(
        l ->
            l.procedureCode(code)
                .modifiers(modifiers)
                .units(new BigDecimal(units))
                .unit(random.nextInt(20) == 0 ? "MJ" : line.unit())
                .placeOfService(place)
                .period(Optional.of(new Period(first, last))));
  }

  private List<Diagnosis> diagnoses(List<Diagnosis> right) {
    List<Diagnosis> all = new ArrayList<>(right);
    while (all.size() < MOST_LINES && random.nextInt(4) == 0) {
      int position = all.size() + 1;
      all.add(
          new Diagnosis(
              random.nextInt(5) == 0 ? "Q" + random.nextInt(10_000) : one(diagnoses),
              CodeSystem.ICD_10,
              position,
              DiagnosisRole.OTHER,
              "",
              null));
    }
    return all;
  }

  /** Now and then the billing provider is a surgery center, or nobody is named as rendering. */
  private List<Provider> providers(List<Provider> right) {
    List<Provider> all = new ArrayList<>();
    int fate = random.nextInt(8);
    for (Provider provider : right) {
      if (provider.role() == ProviderRole.BILLING && fate == 0) {
        all.add(provider.withTaxonomyCode("261QA1903X"));
      } else if (provider.role() != ProviderRole.RENDERING || fate != 1) {
        all.add(provider);
      }
    }
    return all;
  }

  private String one(List<String> things) {
    return things.get(random.nextInt(things.size()));
  }
}
