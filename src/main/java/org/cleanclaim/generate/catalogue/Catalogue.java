package org.cleanclaim.generate.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.PlaceOfServiceCode;
import org.cleanclaim.codeset.inquiry.CodeInventory;

/** Everything of a snapshot that claims are made of. For one thread. */
public final class Catalogue {
  private final CodeSets codeSets;
  private final CodeInventory inventory;
  private final Window window;
  private final Diagnoses diagnoses;
  private final Pairs pairs;
  private final Map<String, Service> services = new LinkedHashMap<>();
  private final Map<String, List<Service>> addOns = new HashMap<>();
  private final Map<String, Pools> pools = new LinkedHashMap<>();
  private final List<Specialty> specialties = new ArrayList<>();
  private final Map<String, Boolean> facilities = new HashMap<>();

  /** The services that a specialty draws from. */
  public record Pools(Ranked<Service> lead, Ranked<Service> further) {}

  /**
   * @param seed of the order of seldom codes
   */
  public Catalogue(CodeSets codeSets, CodeInventory inventory, Window window, long seed) {
    this.codeSets = codeSets;
    this.inventory = inventory;
    this.window = window;
    diagnoses = new Diagnoses(inventory, codeSets, window, seed);
    pairs = new Pairs(window);
    List<Specialty> all = Specialty.all();
    compile(all);
    for (Specialty specialty : all) {
      Pools own =
          new Pools(
              pool(specialty, specialty.lead(), seed), pool(specialty, specialty.further(), seed));
      if (!own.lead().isEmpty()) {
        pools.put(specialty.name(), own);
        specialties.add(specialty);
      }
    }
    if (pools.isEmpty()) {
      throw new IllegalArgumentException("the code sets list no service that any specialty bills");
    }
  }

  public CodeSets codeSets() {
    return codeSets;
  }

  public CodeInventory inventory() {
    return inventory;
  }

  public Window window() {
    return window;
  }

  public Diagnoses diagnoses() {
    return diagnoses;
  }

  public Pairs pairs() {
    return pairs;
  }

  public List<Specialty> specialties() {
    return Collections.unmodifiableList(specialties);
  }

  public Pools pools(Specialty specialty) {
    return pools.get(specialty.name());
  }

  /** Every service that some specialty may bill, by code. */
  public Map<String, Service> services() {
    return Collections.unmodifiableMap(services);
  }

  /** The add-on codes that go with a code. */
  public List<Service> addOnsOf(Service primary) {
    return addOns.getOrDefault(primary.code(), List.of());
  }

  /** Whether a facility stands behind a place of service, and is paid its own part. */
  public boolean isFacility(String place) {
    return facilities.computeIfAbsent(
        place,
        code -> codeSets.placeOfService(code).stream().anyMatch(PlaceOfServiceCode::facility));
  }

  private void compile(List<Specialty> specialties) {
    Set<CodeRange> ranges = new LinkedHashSet<>();
    specialties.forEach(s -> ranges.addAll(s.lead()));
    specialties.forEach(s -> ranges.addAll(s.further()));
    ServiceCompiler compiler =
        new ServiceCompiler(codeSets, window, new CoverageCompiler(window, diagnoses::isUsable));
    for (String code : inventory.procedures()) {
      if (ranges.stream().anyMatch(range -> range.holds(code))) {
        Optional<Service> service = compiler.compile(code, services.size());
        service.ifPresent(s -> services.put(code, s));
      }
    }
    for (Service service : services.values()) {
      for (String primary : service.primaries()) {
        addOns.computeIfAbsent(primary, p -> new ArrayList<>()).add(service);
      }
    }
  }

  /** Codes named one by one come first, those of ranges behind in an order of the seed. */
  private Ranked<Service> pool(Specialty specialty, List<CodeRange> ranges, long seed) {
    Map<String, Service> ranked = new LinkedHashMap<>();
    List<Service> tail = new ArrayList<>();
    for (CodeRange range : ranges) {
      Service single = services.get(range.low());
      if (range.isSingle() && single != null && isBillable(single, specialty)) {
        ranked.put(single.code(), single);
      }
    }
    List<CodeRange> wide = ranges.stream().filter(range -> !range.isSingle()).toList();
    for (Service service : services.values()) {
      if (wide.stream().anyMatch(range -> range.holds(service.code()))
          && isBillable(service, specialty)) {
        tail.add(service);
      }
    }
    Collections.shuffle(tail, new Random(seed));
    tail.forEach(service -> ranked.putIfAbsent(service.code(), service));
    return Ranked.byRank(List.copyOf(ranked.values()));
  }

  /**
   * An add-on that no edit names primaries for (ZZZ) is left out: nobody can tell what it needs. So
   * is an unlisted code, which says nothing by itself, and a screening for certain ages or
   * diagnoses that no policy names.
   */
  public static boolean isBillable(Service service, Specialty specialty) {
    return specialty.bills(service)
        && service.mostUnits(specialty.isSupplier()) != 0
        && !service.is("unlisted-procedure")
        && !(isBoundScreening(service) && service.coverages().isEmpty())
        && (service.isAddOn() || !service.globalDays().equals("ZZZ"));
  }

  private static boolean isBoundScreening(Service service) {
    return service.is("screening-age") || service.is("screening-diagnosis");
  }
}
