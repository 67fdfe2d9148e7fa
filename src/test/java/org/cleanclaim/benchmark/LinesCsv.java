package org.cleanclaim.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Program;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.generate.PlannedClaim;

/** The service lines of claims as a table, for SQL: what pairs and unit limits look at. */
final class LinesCsv {
  private LinesCsv() {}

  static void write(List<PlannedClaim> claims, CodeSets codeSets, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("claim,number,code,modifiers,units,unit,day,days,npi,medicare,supplier\n");
      for (PlannedClaim planned : claims) {
        Claim claim = planned.claim();
        boolean supplier = !codeSets.listed("equipment-contractor", claim.payer().id()).isEmpty();
        for (ServiceLine line : claim.lines()) {
          out.write(row(claim, line) + "," + supplier + "\n");
        }
      }
    }
  }

  private static String row(Claim claim, ServiceLine line) {
    Period period = line.period().orElseThrow();
    return String.join(
        ",",
        claim.id(),
        Integer.toString(line.number()),
        line.procedureCode(),
        String.join(" ", line.modifiers()),
        line.units().toPlainString(),
        line.unit(),
        period.from().format(DateTimeFormatter.BASIC_ISO_DATE),
        Long.toString(period.through().toEpochDay() - period.from().toEpochDay() + 1),
        line.performingNpi(),
        Boolean.toString(claim.program() == Program.MEDICARE));
  }
}
