package org.cleanclaim.codeset;

import java.util.Map;

/**
 * The seventh characters that the codes below a heading of ICD-10-CM may end with. Which of them a
 * single code takes is told by the list of valid codes.
 *
 * @param noteOn the category or code whose definition it is, without a dot
 * @param characters one after the other, {@code ADS}
 */
public record SeventhCharacters(Edition edition, String noteOn, Term term, String characters)
    implements ReferenceRow {
  public boolean allows(char seventh) {
    return characters.indexOf(seventh) >= 0;
  }

  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "noteOn", noteOn, "seventhCharacters", characters);
  }
}
