package org.cleanclaim.report.rules;

/** The formats of the rule author's commands. */
public enum RulesFormat {
  /** For a terminal or an editor. */
  TEXT,
  /** One JSON document, for programs. */
  JSON
}
