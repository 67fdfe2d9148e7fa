package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CoverageArticle;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.DrugPackage;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.ReferenceRow;

/** What a look-up puts together of a code from several rows: lists, notes, articles, drugs. */
public final class LookUpFacts {
  private LookUpFacts() {}

  /** The facts of a code, whatever kind of code it is. */
  public static List<CodeFact> of(CodeSets codeSets, String code) {
    List<CodeFact> facts = new ArrayList<>();
    DiagnosisProfile diagnosis = codeSets.diagnosis(code);
    if (!diagnosis.codes().isEmpty()) {
      // J1885 is no diagnosis, though it begins like one.
      facts.addAll(NoteLines.of(diagnosis, term -> true));
    }
    for (ListedCode listed : diagnosis.lists()) {
      facts.add(
          new CodeFact(
              listed.edition(),
              listed.term(),
              cells("list", listed.list(), "value", listed.value())));
    }
    for (CoverageArticle article : codeSets.procedure(code).articles()) {
      facts.add(fact(article, "covered diagnoses", Integer.toString(article.covered().size())));
    }
    for (DrugPackage drug : codeSets.drug(code).packages()) {
      facts.add(fact(drug, "excluded", drug.excluded() ? "yes" : ""));
    }
    return facts;
  }

  private static CodeFact fact(ReferenceRow row, String name, String value) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.remove("effective");
    cells.remove("deleted");
    cells.putAll(cells(name, value));
    return new CodeFact(row.edition(), row.term(), cells);
  }

  private static Map<String, String> cells(String... namesAndValues) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].isEmpty()) {
        cells.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return cells;
  }
}
