package org.cleanclaim.codeset.published;

import static org.cleanclaim.codeset.published.Column.date;
import static org.cleanclaim.codeset.published.Column.key;
import static org.cleanclaim.codeset.published.Column.keyInteger;
import static org.cleanclaim.codeset.published.Column.text;
import static org.cleanclaim.codeset.published.Column.word;

/** The tables of a snapshot that hold coverage policies and articles. */
final class CoverageRelations {
  static final Relation COVERAGE_STATEMENT =
      Relation.of(
              "coverage_statement",
              key("policy"),
              key("section"),
              key("statement"),
              key("code"),
              text("detail"),
              date("effective"),
              date("ended"),
              word("citation"))
          .speakingFrom("effective");

  static final Relation COVERAGE_ARTICLE =
      Relation.of(
          "coverage_article",
          keyInteger("article"),
          keyInteger("version"),
          text("type"),
          text("status"),
          text("title"),
          date("effective"),
          date("ended"));

  /** Codes of an article's groups: procedures, covered and not covered diagnoses, modifiers ... */
  static final Relation COVERAGE_CODE =
      Relation.of(
          "coverage_code",
          keyInteger("article"),
          keyInteger("version"),
          key("list"),
          keyInteger("section"),
          key("code"),
          text("mark"));

  /** What an article says of a group in words. */
  static final Relation COVERAGE_PARAGRAPH =
      Relation.of(
          "coverage_paragraph",
          keyInteger("article"),
          keyInteger("version"),
          key("list"),
          keyInteger("section"),
          text("paragraph"),
          text("mark"));

  /** The documents and contractors that an article belongs to. */
  static final Relation COVERAGE_LINK =
      Relation.of(
          "coverage_link",
          keyInteger("article"),
          keyInteger("version"),
          key("kind"),
          key("target"),
          key("detail"));

  /** Contractors, their states, the names of states, coverage determinations. */
  static final Relation COVERAGE_REFERENCE =
      Relation.of(
          "coverage_reference",
          key("kind"),
          key("code"),
          key("value"),
          text("description"),
          date("effective"),
          date("ended"));

  private CoverageRelations() {}
}
