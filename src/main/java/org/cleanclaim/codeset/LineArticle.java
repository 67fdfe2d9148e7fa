package org.cleanclaim.codeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ServiceLine;

/**
 * A service line and a contractor's article in force on its day that names its code and supports
 * none of its diagnoses.
 *
 * @param diagnosisCodes those that the line rests on, at least one
 */
public record LineArticle(ServiceLine line, CoverageArticle article, List<String> diagnosisCodes)
    implements Citable {
  /**
   * The articles that bind a claim's contractor and do not support a line; none when the line rests
   * on no diagnosis.
   *
   * @param contractors the contractor that the claim goes to; when empty, the state of the billing
   *     provider tells
   */
  public static List<LineArticle> of(
      Claim claim, ServiceLine line, List<CoverageArticle> candidates, Set<String> contractors) {
    List<String> codes = claim.diagnosisCodesOf(line);
    List<LineArticle> unsupported = new ArrayList<>();
    for (CoverageArticle article : candidates) {
      if (!codes.isEmpty()
          && article.inForceOn(line.dateOfService())
          && binds(article, claim, contractors)
          && !supports(article, codes)) {
        unsupported.add(new LineArticle(line, article, codes));
      }
    }
    return unsupported;
  }

  private static boolean binds(CoverageArticle article, Claim claim, Set<String> contractors) {
    if (!contractors.isEmpty()) {
      return !Collections.disjoint(article.contractors(), contractors);
    }
    return Provider.find(claim.providers(), ProviderRole.BILLING)
        .filter(billing -> article.states().contains(billing.address().state()))
        .isPresent();
  }

  /** An article that lists no supporting diagnosis at all may list those that do not support. */
  private static boolean supports(CoverageArticle article, List<String> codes) {
    return article.covered().isEmpty()
        ? codes.stream().noneMatch(article::excludes)
        : codes.stream().anyMatch(article::lists);
  }

  public int lineNumber() {
    return line.number();
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return Field.DIAGNOSIS_POINTERS;
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
