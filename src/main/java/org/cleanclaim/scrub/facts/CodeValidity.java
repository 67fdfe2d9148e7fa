package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.LineModifier;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeForm;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.InvalidCode;
import org.cleanclaim.codeset.InvalidCode.Kind;
import org.cleanclaim.codeset.InvalidCode.Status;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.codeset.StarterSetGap;

/**
 * Looks the codes of a claim up and keeps those that their tables do not list as valid on the day
 * they are judged by. A day that no edition covers says nothing of a code.
 */
final class CodeValidity extends FactSource {
  /** Qualifier of a health insurance prospective payment code, which no such table lists. */
  private static final String PAYMENT_CODE = "HP";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    new Check(context, facts).run();
  }

  /** The check of one claim. */
  private static final class Check {
    private final ClaimContext context;
    private final Claim claim;
    private final CodeSets codeSets;
    private final FactCollector facts;
    private final Set<String> unlistedProcedures = new LinkedHashSet<>();
    private final Set<String> unlistedDiagnoses = new LinkedHashSet<>();

    Check(ClaimContext context, FactCollector facts) {
      this.context = context;
      claim = context.claim();
      codeSets = context.codeSets();
      this.facts = facts;
    }

    void run() {
      context.diagnoses().forEach(this::checkDiagnosis);
      context.lines().forEach(this::checkLine);
      if (claim.lines().isEmpty()) {
        context.day().ifPresent(day -> checkPlace(claim.placeOfService(), claim, day));
      }
      addGap(Kind.PROCEDURE, unlistedProcedures);
      addGap(Kind.DIAGNOSIS, unlistedDiagnoses);
    }

    private void addGap(Kind kind, Set<String> codes) {
      if (!codes.isEmpty()) {
        facts.add(new StarterSetGap(kind, List.copyOf(codes)));
      }
    }

    private void checkLine(CodedLine coded) {
      if (coded.onDay().isEmpty()) {
        return;
      }
      ServiceLine line = coded.line();
      LocalDate day = line.dateOfService().orElseThrow();
      if (!line.procedureCode().isEmpty()
          && claim.type() != ClaimType.DENTAL
          && !line.procedureQualifier().equals(PAYMENT_CODE)
          && !coded.onDay().get().isListed()) {
        checkUnlisted(line, coded.profile(), day);
      }
      checkPlace(line.placeOfService(), line, day);
      int position = 0;
      for (String modifier : line.modifiers()) {
        LineModifier part = new LineModifier(line, ++position, modifier);
        if (codeSets.covers(CodeTable.MODIFIER, day)) {
          check(Kind.MODIFIER, modifier, part, day, codeSets.modifier(modifier).codes());
        }
      }
    }

    /**
     * A procedure code is known when either the fee schedule or the HCPCS file lists it; both must
     * speak of the day.
     */
    private void checkUnlisted(ServiceLine line, ProcedureProfile profile, LocalDate day) {
      if (codeSets.covers(CodeTable.MPFS, day) && codeSets.covers(CodeTable.HCPCS, day)) {
        List<ReferenceRow> rows = new ArrayList<>(profile.feeSchedule());
        rows.addAll(profile.hcpcs());
        addProcedure(line, day, rows);
      }
    }

    private void addProcedure(ServiceLine line, LocalDate day, List<ReferenceRow> rows) {
      String code = line.procedureCode();
      boolean beyond =
          rows.isEmpty()
              && CodeForm.canBeProcedure(code)
              && (codeSets.hasOnlyStarterSets(CodeTable.MPFS, day)
                  || codeSets.hasOnlyStarterSets(CodeTable.HCPCS, day));
      Status status =
          beyond
              ? Status.BEYOND_STARTER_SETS
              : rows.isEmpty() ? Status.UNKNOWN : Status.NOT_IN_FORCE;
      facts.add(new InvalidCode(Kind.PROCEDURE, code, line, day, status, rows));
      if (beyond) {
        unlistedProcedures.add(code);
      }
    }

    private void checkPlace(String place, Citable part, LocalDate day) {
      if (!place.isEmpty() && codeSets.covers(CodeTable.PLACE_OF_SERVICE, day)) {
        check(
            Kind.PLACE_OF_SERVICE,
            place,
            part.cite(Field.PLACE_OF_SERVICE),
            day,
            codeSets.placeOfService(place));
      }
    }

    /**
     * A diagnosis is judged by the statement's last day on an institutional claim, else by the
     * dates of the lines that point at it, else by those of all lines; the first day on which it is
     * not valid is told.
     */
    private void checkDiagnosis(CodedDiagnosis coded) {
      Diagnosis diagnosis = coded.diagnosis();
      if (diagnosis.code().isEmpty()) {
        return;
      }
      if (claim.institutional().statementPeriod().isPresent()) {
        LocalDate last = claim.institutional().statementPeriod().get().through();
        var unused = isInvalid(coded, last);
        return;
      }
      boolean isPointed = isPointed(diagnosis);
      for (CodedLine each : context.lines()) {
        ServiceLine line = each.line();
        if (line.period().isPresent()
            && (!isPointed || pointsAt(line, diagnosis))
            && isInvalid(coded, line.period().get().from())) {
          return;
        }
      }
    }

    /** Whether a diagnosis is not valid on a day, which is then kept. */
    private boolean isInvalid(CodedDiagnosis coded, LocalDate day) {
      Optional<DiagnosisCode> row = coded.profile().on(day).row();
      if ((row.isPresent() && row.get().valid()) || !codeSets.covers(CodeTable.ICD_10_CM, day)) {
        return false;
      }
      facts.add(invalid(coded.diagnosis(), day, row, coded.profile().codes()));
      return true;
    }

    private InvalidCode invalid(
        Diagnosis diagnosis,
        LocalDate day,
        Optional<DiagnosisCode> heading,
        List<DiagnosisCode> codes) {
      NearMiss miss =
          heading.isPresent()
              ? new NearMiss(Status.HEADING, List.of(heading.get()))
              : codes.isEmpty()
                  ? unlisted(diagnosis.code(), day)
                  : new NearMiss(Status.NOT_IN_FORCE, codes);
      return new InvalidCode(
          Kind.DIAGNOSIS, diagnosis.code(), diagnosis, day, miss.status(), miss.rows());
    }

    private NearMiss unlisted(String code, LocalDate day) {
      NearMiss miss = NearMiss.of(code, day, codeSets);
      boolean beyond =
          miss.status() == Status.UNKNOWN
              && CodeForm.canBeDiagnosis(code)
              && codeSets.hasOnlyStarterSets(CodeTable.ICD_10_CM, day)
              && !isBelowValidCode(code, day);
      if (beyond) {
        unlistedDiagnoses.add(code);
      }
      return beyond ? new NearMiss(Status.BEYOND_STARTER_SETS, List.of()) : miss;
    }

    /** Whether a shorter code is valid by itself: then nothing longer exists below it. */
    private boolean isBelowValidCode(String code, LocalDate day) {
      for (int length = 3; length < code.length(); length++) {
        for (DiagnosisCode above : codeSets.diagnosis(code.substring(0, length)).codes()) {
          if (above.valid() && above.term().contains(day)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isPointed(Diagnosis diagnosis) {
      for (CodedLine each : context.lines()) {
        if (each.line().period().isPresent() && pointsAt(each.line(), diagnosis)) {
          return true;
        }
      }
      return false;
    }

    private static boolean pointsAt(ServiceLine line, Diagnosis diagnosis) {
      return diagnosis.isPointable() && line.diagnosisPointers().contains(diagnosis.position());
    }

    private void check(
        Kind kind, String code, Citable part, LocalDate day, List<? extends ReferenceRow> rows) {
      if (!anyInForce(rows, day)) {
        facts.add(
            new InvalidCode(
                kind,
                code,
                part,
                day,
                rows.isEmpty() ? Status.UNKNOWN : Status.NOT_IN_FORCE,
                rows));
      }
    }

    private static boolean anyInForce(List<? extends ReferenceRow> rows, LocalDate day) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).term().contains(day)) {
          return true;
        }
      }
      return false;
    }
  }
}
