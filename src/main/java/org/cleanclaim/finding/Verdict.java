package org.cleanclaim.finding;

/** What became of an edit on a claim. A passed edit leaves no finding. */
public enum Verdict {
  FAILED,
  /** An edit exists and a modifier or condition lifts it: always shown, auditors live on it. */
  BYPASSED,
  /** A table or fact that the edit needs is missing: no data is not a pass. */
  NOT_CHECKED
}
