package org.cleanclaim.intake.csv.research;

import java.util.HashMap;
import java.util.Map;
import org.cleanclaim.intake.UnreadableInputException;

/**
 * The patients of the research files of one run. A beneficiary file among the inputs fills it, and
 * the claims that are read after it find their patients here.
 */
public final class Beneficiaries {
  private static final int MOST = 3_000_000;

  private final Map<String, Beneficiary> byId = new HashMap<>();

  void add(RawRow row) throws UnreadableInputException {
    String id = row.text(Layout.RIF_PATIENT, Layout.SYNPUF_PATIENT);
    if (!id.isEmpty()) {
      byId.merge(id, Beneficiary.of(row), Beneficiary::or);
      if (byId.size() > MOST) {
        throw new UnreadableInputException("names more than " + MOST + " beneficiaries");
      }
    }
  }

  Beneficiary find(String id) {
    return byId.getOrDefault(id, Beneficiary.UNKNOWN);
  }
}
