package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Code sets with parameters of a user's own, which hold instead of those of the lists. */
public final class ConfiguredParameters implements CodeSets {
  private final CodeSets codeSets;
  private final Map<String, List<Parameter>> byHolder;

  /**
   * @param codeSets closed with this
   * @param parameters as rows of the lists that they would stand on
   */
  public ConfiguredParameters(CodeSets codeSets, List<ListedCode> parameters) {
    this.codeSets = codeSets;
    byHolder =
        parameters.stream()
            .collect(
                Collectors.groupingBy(
                    ListedCode::code, Collectors.mapping(Parameter::of, Collectors.toList())));
  }

  /** The row of a parameter that is set for a holder at all times. */
  public static ListedCode row(
      String name, String holder, String value, String file, String sha256) {
    Edition edition =
        new Edition(CodeTable.CODE_LIST, file, LocalDate.of(1, 1, 1), 1, sha256, false);
    return new ListedCode(
        edition, Parameter.LIST_PREFIX + name, holder, value, Term.since(LocalDate.of(1, 1, 1)));
  }

  /** A parameter of the user's own comes after the others, since the last one of a name holds. */
  @Override
  public List<Parameter> parameters(String holder) {
    List<Parameter> own = byHolder.get(holder);
    if (own == null) {
      return codeSets.parameters(holder);
    }
    List<Parameter> all = new ArrayList<>(codeSets.parameters(holder));
    all.addAll(own);
    return all;
  }

  @Override
  public List<Edition> editions() {
    return codeSets.editions();
  }

  @Override
  public boolean covers(CodeTable table, LocalDate dateOfService) {
    return codeSets.covers(table, dateOfService);
  }

  @Override
  public boolean hasOnlyStarterSets(CodeTable table, LocalDate dateOfService) {
    return codeSets.hasOnlyStarterSets(table, dateOfService);
  }

  @Override
  public ProcedureProfile procedure(String code) {
    return codeSets.procedure(code);
  }

  @Override
  public DiagnosisProfile diagnosis(String code) {
    return codeSets.diagnosis(code);
  }

  @Override
  public ModifierProfile modifier(String code) {
    return codeSets.modifier(code);
  }

  @Override
  public DrugProfile drug(String ndc) {
    return codeSets.drug(ndc);
  }

  @Override
  public List<PlaceOfServiceCode> placeOfService(String code) {
    return codeSets.placeOfService(code);
  }

  @Override
  public List<ListedCode> placeLists(String code) {
    return codeSets.placeLists(code);
  }

  @Override
  public List<AgeRange> ageRanges() {
    return codeSets.ageRanges();
  }

  @Override
  public List<ListedCode> listed(String list, String code) {
    return codeSets.listed(list, code);
  }

  @Override
  public boolean hasList(String list) {
    return codeSets.hasList(list);
  }

  @Override
  public void close() {
    codeSets.close();
  }
}
