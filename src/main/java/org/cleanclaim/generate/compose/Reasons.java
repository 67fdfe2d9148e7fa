package org.cleanclaim.generate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cleanclaim.generate.catalogue.Coverage;
import org.cleanclaim.generate.catalogue.Diagnoses;

/** The diagnoses of a claim, and which of them each line points at. */
final class Reasons {
  private static final int MOST_DIAGNOSES = 12;
  private static final int MOST_POINTERS = 4;

  private final Diagnoses diagnoses;
  private final SplittableRandom random;
  private final List<String> codes = new ArrayList<>(4);

  Reasons(Diagnoses diagnoses, SplittableRandom random) {
    this.diagnoses = diagnoses;
    this.random = random;
  }

  /** In the order of the claim. */
  List<String> codes() {
    return codes;
  }

  /** Points a line at what its policies cover and at what it is usually done for. */
  void pointFrom(LineDraft line) {
    for (Coverage coverage : line.service.coverages()) {
      if (!coverage.covered().isEmpty()) {
        point(line, one(coverage.covered()));
      }
      if (!coverage.second().isEmpty()) {
        point(line, one(coverage.second()));
      }
    }
    if (line.pointers.isEmpty()) {
      // A spinal adjustment is for a subluxation, which leads its line.
      boolean own = codes.isEmpty() || line.service.is("chiropractic") || random.nextInt(3) == 0;
      point(line, own ? next(line) : one(codes));
    }
    while (line.pointers.size() < MOST_POINTERS && random.nextInt(3) == 0) {
      point(line, random.nextBoolean() ? next(line) : one(codes));
    }
  }

  private String next(LineDraft line) {
    return codes.size() < MOST_DIAGNOSES - MOST_POINTERS
        ? diagnoses.next(line.service, random)
        : one(codes);
  }

  /** One that the claim has already, if it can be helped. */
  private String one(List<String> candidates) {
    for (String code : codes) {
      if (candidates.contains(code)) {
        return candidates == codes ? codes.get(random.nextInt(codes.size())) : code;
      }
    }
    return candidates.get(random.nextInt(candidates.size()));
  }

  private void point(LineDraft line, String code) {
    int at = codes.indexOf(code);
    if (at < 0 && codes.size() < MOST_DIAGNOSES) {
      at = codes.size();
      codes.add(code);
    }
    if (at >= 0 && !line.pointers.contains(at + 1) && line.pointers.size() < MOST_POINTERS) {
      line.pointers.add(at + 1);
    }
  }
}
