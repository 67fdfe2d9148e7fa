package org.cleanclaim.codeset.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The tabular list, read.
 *
 * @param year the fiscal year that the file states, as text
 * @param sevenths definitions of seventh characters, in the order of the list
 */
public record Tabular(String year, List<Note> notes, List<Seventh> sevenths) {
  /**
   * A definition of seventh characters.
   *
   * @param noteOn the code it stands on
   */
  public record Seventh(long line, String noteOn, String characters) {}

  /**
   * Reads the XML of the list; the caller closes.
   *
   * @throws org.cleanclaim.codeset.file.MalformedFileException when it is not well-formed or breaks
   *     a bound
   */
  public static Tabular read(InputStream xml) throws IOException {
    TabularList list = TabularXml.read(xml);
    CodeOrder order = new CodeOrder(list.codes());
    NoteGrouping grouping = new NoteGrouping(order, new TargetReader(order, list.chapters()));
    list.groups().forEach(grouping::add);
    List<Seventh> sevenths = new ArrayList<>();
    list.sevenths().forEach((code, s) -> sevenths.add(new Seventh(s.line(), code, s.characters())));
    return new Tabular(list.year(), grouping.notes(), List.copyOf(sevenths));
  }
}
