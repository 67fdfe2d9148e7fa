package org.cleanclaim.generate.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.MedicallyUnlikelyEdit;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ReferenceRow;

/** Looks up what the tables say of a code through the whole window. */
final class ServiceCompiler {
  private static final int UNPUBLISHED = -1;
  private static final int VARIES = -2;
  private static final int CHEAPEST = 1_500;
  private static final int PRICES = 60_000;

  private final CodeSets codeSets;
  private final Window window;
  private final CoverageCompiler coverages;
  private final List<Topic> topics = Topic.all();

  ServiceCompiler(CodeSets codeSets, Window window, CoverageCompiler coverages) {
    this.codeSets = codeSets;
    this.window = window;
    this.coverages = coverages;
  }

  /** The service of a code; empty when it is not valid, or not the same, on every day. */
  Optional<Service> compile(String code, int number) {
    ProcedureProfile profile = codeSets.procedure(code);
    List<FeeScheduleEntry> fees =
        profile.feeSchedule().stream().filter(e -> e.modifier().isEmpty()).toList();
    Optional<FeeScheduleEntry> fee = fees.stream().filter(e -> holds(e)).findFirst();
    int units = units(profile, CodeTable.MUE_PRACTITIONER);
    int ofSupplier = units(profile, CodeTable.MUE_DME_SUPPLIER);
    Optional<List<Coverage>> coverage = coverages.compile(profile.policies());
    boolean valid = isSame(fees, fee) && (fee.isPresent() || everyDay(profile.hcpcs()));
    boolean usable = valid && units != VARIES && ofSupplier != VARIES && coverage.isPresent();
    Optional<Set<String>> primaries = primaries(profile);
    return usable && primaries.isPresent()
        ? Optional.of(
            service(number, profile, fee, units, ofSupplier, primaries.get(), coverage.get()))
        : Optional.empty();
  }

  private Service service(
      int number,
      ProcedureProfile profile,
      Optional<FeeScheduleEntry> fee,
      int units,
      int ofSupplier,
      Set<String> primaries,
      List<Coverage> coverage) {
    return new Service(
        number,
        profile.code(),
        fee.map(FeeScheduleEntry::status).orElse(""),
        fee.map(FeeScheduleEntry::pcTc).orElse(""),
        fee.map(FeeScheduleEntry::globalDays).orElse(""),
        fee.map(FeeScheduleEntry::bilateral).orElse(""),
        fee.map(FeeScheduleEntry::nonFacilityNa).orElse(false),
        fee.map(FeeScheduleEntry::facilityNa).orElse(false),
        units,
        ofSupplier,
        addOnType(profile),
        primaries,
        lists(profile),
        coverage,
        profile.pairs(),
        topics.stream().filter(topic -> topic.isOf(profile.code())).findFirst(),
        CHEAPEST + Math.floorMod((profile.code().hashCode() * 0x9E3779B9L) >>> 7, PRICES));
  }

  private boolean holds(ReferenceRow row) {
    return row.term().contains(window.from());
  }

  private boolean everyDay(List<? extends ReferenceRow> rows) {
    return window.checkpoints().stream()
        .allMatch(day -> rows.stream().anyMatch(row -> row.term().contains(day)));
  }

  /** Whether the rows of all editions in the window say what the first one says. */
  private boolean isSame(List<FeeScheduleEntry> rows, Optional<FeeScheduleEntry> first) {
    Predicate<LocalDate> same =
        day ->
            rows.stream()
                .filter(row -> row.term().contains(day))
                .findFirst()
                .map(ServiceCompiler::indicators)
                .equals(first.map(ServiceCompiler::indicators));
    return window.checkpoints().stream().allMatch(same);
  }

  private static List<Object> indicators(FeeScheduleEntry row) {
    return List.of(
        row.status(),
        row.pcTc(),
        row.globalDays(),
        row.bilateral(),
        row.assistant(),
        row.nonFacilityNa(),
        row.facilityNa());
  }

  private int units(ProcedureProfile profile, CodeTable table) {
    Set<Integer> limits = new HashSet<>();
    for (LocalDate day : window.checkpoints()) {
      limits.add(
          profile.unlikelyEdits().stream()
              .filter(edit -> edit.edition().table() == table && edit.term().contains(day))
              .map(MedicallyUnlikelyEdit::units)
              .map(limit -> limit.intValue())
              .findFirst()
              .orElse(UNPUBLISHED));
    }
    return limits.size() == 1 ? limits.iterator().next() : VARIES;
  }

  /** Codes that the add-on needs one of; empty when the contractor defines them or they change. */
  private Optional<Set<String>> primaries(ProcedureProfile profile) {
    Set<Set<String>> seen = new HashSet<>();
    for (LocalDate day : window.checkpoints()) {
      Set<String> ofDay = new HashSet<>();
      for (AddOnEdit edit : profile.addOns()) {
        if (edit.term().contains(day)) {
          if (edit.primaryCodes().isEmpty() || !ofDay.isEmpty()) {
            return Optional.empty();
          }
          ofDay.addAll(edit.primaryCodes());
        }
      }
      seen.add(ofDay);
    }
    return seen.size() == 1 ? Optional.of(Set.copyOf(seen.iterator().next())) : Optional.empty();
  }

  private String addOnType(ProcedureProfile profile) {
    return profile.addOns().stream()
        .filter(this::holds)
        .map(AddOnEdit::type)
        .findFirst()
        .orElse("");
  }

  private Map<String, String> lists(ProcedureProfile profile) {
    Map<String, String> lists = new HashMap<>();
    for (ListedCode listed : profile.lists()) {
      if (holds(listed)) {
        lists.merge(listed.list(), listed.value(), (one, other) -> one);
      }
    }
    return Map.copyOf(lists);
  }
}
