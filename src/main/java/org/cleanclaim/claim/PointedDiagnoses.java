package org.cleanclaim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The diagnoses of a claim that a line points at. Asked for every line: plain loops. */
final class PointedDiagnoses {
  private PointedDiagnoses() {}

  /** In pointer order; pointers to nothing are left out. */
  static List<Diagnosis> of(ServiceLine line, List<Diagnosis> diagnoses) {
    List<Diagnosis> pointed = new ArrayList<>(line.diagnosisPointers().size());
    for (int position : line.diagnosisPointers()) {
      Diagnosis diagnosis = find(position, diagnoses);
      if (diagnosis != null) {
        pointed.add(diagnosis);
      }
    }
    return pointed;
  }

  static List<String> codesOf(ServiceLine line, List<Diagnosis> diagnoses) {
    List<String> codes = new ArrayList<>(line.diagnosisPointers().size());
    for (int position : line.diagnosisPointers()) {
      Diagnosis diagnosis = find(position, diagnoses);
      if (diagnosis != null) {
        codes.add(diagnosis.code());
      }
    }
    return codes;
  }

  /** The codes of all that a line could point at. */
  static List<String> codesOfPointable(List<Diagnosis> diagnoses) {
    List<String> codes = new ArrayList<>(diagnoses.size());
    for (Diagnosis diagnosis : diagnoses) {
      if (diagnosis.isPointable()) {
        codes.add(diagnosis.code());
      }
    }
    return codes;
  }

  /** The principal or other diagnosis at a 1-based position. */
  static Optional<Diagnosis> at(int position, List<Diagnosis> diagnoses) {
    return Optional.ofNullable(find(position, diagnoses));
  }

  static boolean hasPointerToNothing(List<ServiceLine> lines, List<Diagnosis> diagnoses) {
    for (ServiceLine line : lines) {
      for (int position : line.diagnosisPointers()) {
        if (find(position, diagnoses) == null) {
          return true;
        }
      }
    }
    return false;
  }

  private static Diagnosis find(int position, List<Diagnosis> diagnoses) {
    for (Diagnosis diagnosis : diagnoses) {
      if (diagnosis.position() == position && diagnosis.isPointable()) {
        return diagnosis;
      }
    }
    return null;
  }
}
