package org.cleanclaim.oracle;

import java.util.ArrayList;
import java.util.List;

/** What is said of one claim. */
final class Findings {
  private final String claimId;
  private final List<OracleFinding> found = new ArrayList<>(4);

  Findings(String claimId) {
    this.claimId = claimId;
  }

  void add(int line, Edit edit, String row) {
    found.add(new OracleFinding(claimId, line, edit, row));
  }

  List<OracleFinding> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
