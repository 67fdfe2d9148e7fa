package org.cleanclaim.finding;

import java.util.List;
import org.cleanclaim.claim.Envelope;

/** What was found on one closed envelope of an input file. */
public record FileFindings(Envelope envelope, List<Finding> findings) {
  public FileFindings {
    findings = List.copyOf(findings);
  }
}
