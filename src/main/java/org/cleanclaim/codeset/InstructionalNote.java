package org.cleanclaim.codeset;

import java.util.List;

/**
 * A note of the ICD-10-CM tabular list: what may not or should be coded beside the codes below the
 * place where it stands. Shared by all codes that inherit it.
 *
 * @param noteOn the code, section or chapter that it stands on: {@code E11}, {@code A00-A09},
 *     {@code chapter 1}
 * @param targets the codes that it names; for code-first notes and for those that ask for an
 *     additional code, any one of them
 * @param conditional whether its words bind it to something that codes don't tell: "if applicable",
 *     "if known", "any associated"
 * @param examples whether the codes are examples only ("such as"): others may be meant
 * @param unread lines of it whose codes could not be read, or that name none
 */
public record InstructionalNote(
    Edition edition,
    Kind kind,
    String noteOn,
    Term term,
    CodeTargets targets,
    boolean conditional,
    boolean examples,
    int unread) {
  private static final int CATEGORY = 3;
  private static final String EXTERNAL_CAUSES_AND_FACTORS = "VWXYZ";
  private static final List<String> GERMS = List.of("B95", "B96", "B97");

  /** What a note asks for. */
  public enum Kind {
    /** Not to be coded together, unless the two conditions have nothing to do with one another. */
    EXCLUDES_1("Excludes1"),
    /** Not included here; both may be coded. */
    EXCLUDES_2("Excludes2"),
    /** Another code goes before this one. */
    CODE_FIRST("code first"),
    /** Another code goes after this one. */
    USE_ADDITIONAL("use additional code");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What the tabular list calls it. */
    public String words() {
      return words;
    }
  }

  /**
   * Whether the additional code tells a part of the condition itself, such as a stage: the note
   * stands below a category and names codes of one category. Others ask for what may or may not be
   * there, for germs, external causes and factors (B95 to B97, V to Z).
   */
  public boolean asksForAPart() {
    return noteOn.length() > CATEGORY
        && noteOn.indexOf('-') < 0
        && targets.areOfOneCategory()
        && !targets.namesAnyUnder(EXTERNAL_CAUSES_AND_FACTORS)
        && GERMS.stream().noneMatch(targets::names);
  }

  /** Whether the targets are known to be all that the note names. */
  public boolean isWhole() {
    return unread == 0 && !examples;
  }
}
