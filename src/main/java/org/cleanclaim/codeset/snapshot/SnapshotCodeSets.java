package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.AgeRange;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.CoveragePolicy;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.DrugProfile;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.FrequencyLimit;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.ModifierCode;
import org.cleanclaim.codeset.ModifierProfile;
import org.cleanclaim.codeset.Parameter;
import org.cleanclaim.codeset.PlaceOfServiceCode;
import org.cleanclaim.codeset.ProcedureProfile;

/** Looks codes up in a snapshot file. Thread-safe; any number of processes may share the file. */
public final class SnapshotCodeSets implements CodeSets {
  private static final String LISTS_OF_PLACES = "-place";

  private final Store store;
  private final ShortLists lists;
  private final ProcedureReader procedures;
  private final AddOnReader addOns;
  private final PolicyReader policies;
  private final ArticleReader articles;
  private final DiagnosisReader diagnoses;
  private final TabularReader tabular;
  private final List<AgeRange> ageRanges;
  private final Map<String, List<PlaceOfServiceCode>> places;
  private final Map<String, List<ListedCode>> placeLists;
  private final Map<String, List<ModifierCode>> modifiers;
  private final ProfileCache<ProcedureProfile> procedureProfiles;
  private final ProfileCache<DiagnosisProfile> diagnosisProfiles;
  private final ProfileCache<ModifierProfile> modifierProfiles;
  private final ProfileCache<Map<String, List<ListedCode>>> namings;
  private final ProfileCache<List<Parameter>> parameters;
  private final ProfileCache<DrugProfile> drugProfiles;

  private SnapshotCodeSets(Store store) {
    this.store = store;
    lists = new ShortLists(store);
    procedures = new ProcedureReader(store);
    addOns = new AddOnReader(store);
    policies = new PolicyReader(store);
    articles = new ArticleReader(store);
    DrugReader drugs = new DrugReader(store);
    diagnoses = new DiagnosisReader(store);
    tabular = new TabularReader(store);
    ageRanges = SmallTables.ageRanges(store);
    places = grouped(SmallTables.places(store), PlaceOfServiceCode::code);
    placeLists = lists.endingIn(LISTS_OF_PLACES);
    modifiers = grouped(SmallTables.modifiers(store), ModifierCode::code);
    procedureProfiles = new ProfileCache<>(this::readProcedure, SnapshotCodeSets::isUnknown);
    diagnosisProfiles =
        new ProfileCache<>(
            this::readDiagnosis,
            p -> p.codes().isEmpty() && p.flags().isEmpty() && p.lists().isEmpty());
    modifierProfiles =
        new ProfileCache<>(
            code ->
                new ModifierProfile(
                    code, modifiers.getOrDefault(code, List.of()), lists.naming(code)),
            p -> p.codes().isEmpty() && p.lists().isEmpty());
    namings =
        new ProfileCache<>(code -> grouped(lists.naming(code), ListedCode::list), Map::isEmpty);
    parameters = new ProfileCache<>(this::readParameters, List::isEmpty);
    drugProfiles =
        new ProfileCache<>(drugs::profile, p -> p.packages().isEmpty() && p.crosswalk().isEmpty());
  }

  /**
   * Opens a snapshot.
   *
   * @throws SnapshotException when the file isn't a snapshot, is damaged or of another version
   */
  public static SnapshotCodeSets open(Path file) {
    Store store = new Store(file);
    try {
      return new SnapshotCodeSets(store);
    } catch (SnapshotException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Whether the short lists that rules ask for are those of this version of the program; a snapshot
   * keeps those of the version that imported last. The starter sets are always its own.
   */
  public boolean holdsListsOfThisVersion() throws IOException {
    try {
      return editions().stream().allMatch(Edition::starter) || store.stamp() == OwnLists.stamp();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public List<Edition> editions() {
    return store.catalogue().editions();
  }

  @Override
  public boolean covers(CodeTable table, LocalDate dateOfService) {
    return store.catalogue().covers(table, dateOfService);
  }

  @Override
  public boolean hasOnlyStarterSets(CodeTable table, LocalDate dateOfService) {
    return store.catalogue().hasOnlyStarterSets(table, dateOfService);
  }

  @Override
  public ProcedureProfile procedure(String code) {
    return procedureProfiles.get(code);
  }

  @Override
  public DiagnosisProfile diagnosis(String code) {
    return diagnosisProfiles.get(code);
  }

  @Override
  public ModifierProfile modifier(String code) {
    return modifierProfiles.get(code);
  }

  @Override
  public DrugProfile drug(String ndc) {
    return drugProfiles.get(ndc);
  }

  @Override
  public List<PlaceOfServiceCode> placeOfService(String code) {
    return places.getOrDefault(code, List.of());
  }

  @Override
  public List<ListedCode> placeLists(String code) {
    return placeLists.getOrDefault(code, List.of());
  }

  @Override
  public List<AgeRange> ageRanges() {
    return ageRanges;
  }

  @Override
  public List<ListedCode> listed(String list, String code) {
    return namings.get(code).getOrDefault(list, List.of());
  }

  @Override
  public boolean hasList(String list) {
    return lists.has(list);
  }

  @Override
  public List<Parameter> parameters(String holder) {
    return parameters.get(holder);
  }

  @Override
  public void close() {
    store.close();
  }

  private ProcedureProfile readProcedure(String code) {
    Map<Boolean, List<CoveragePolicy>> byPayer =
        policies.policies(code).stream()
            .collect(Collectors.partitioningBy(CoveragePolicy::isPayers));
    List<ListedCode> named = lists.naming(code);
    return new ProcedureProfile(
        code,
        procedures.hcpcs(code),
        procedures.feeSchedule(code),
        procedures.unlikelyEdits(code),
        addOns.edits(code),
        byPayer.get(false),
        byPayer.get(true),
        articles.articles(code),
        named,
        limits(named),
        new PtpColumnTwo(store, code));
  }

  private static List<FrequencyLimit> limits(List<ListedCode> rows) {
    return rows.stream()
        .filter(row -> FrequencyLimit.isSetBy(row.list()))
        .map(ListedCode::frequency)
        .toList();
  }

  private List<Parameter> readParameters(String holder) {
    return lists.naming(holder).stream()
        .filter(row -> row.list().startsWith(Parameter.LIST_PREFIX))
        .map(Parameter::of)
        .toList();
  }

  private DiagnosisProfile readDiagnosis(String code) {
    return new DiagnosisProfile(
        code,
        diagnoses.codes(code),
        diagnoses.flags(code),
        lists.naming(code),
        tabular.notes(code),
        tabular.seventhCharacters(code));
  }

  /** A code without rows in the tables that name every code they speak of. */
  private static boolean isUnknown(ProcedureProfile profile) {
    return profile.hcpcs().isEmpty()
        && profile.feeSchedule().isEmpty()
        && profile.unlikelyEdits().isEmpty()
        && profile.addOns().isEmpty()
        && profile.policies().isEmpty()
        && profile.payerPolicies().isEmpty()
        && profile.articles().isEmpty()
        && profile.lists().isEmpty();
  }

  private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> key) {
    return rows.stream().collect(Collectors.groupingBy(key));
  }
}
