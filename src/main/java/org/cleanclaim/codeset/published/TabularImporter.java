package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.tabular.Note;
import org.cleanclaim.codeset.tabular.Tabular;

/**
 * The tabular list of ICD-10-CM as XML: its instructional notes and seventh characters. The file
 * states its fiscal year; that it is the release of April stands in its name only.
 */
final class TabularImporter implements Importer {
  private static final String ROOT = "<ICD10CM.tabular";
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  @Override
  public String layout() {
    return "ICD-10-CM tabular list";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.text().contains(ROOT);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Tabular list;
    try (InputStream in = file.open()) {
      list = Tabular.read(in);
    }
    Rows notes = landing.open(part(list, sample, "notes"), Relations.INSTRUCTIONAL_NOTE);
    for (Note note : list.notes()) {
      keep(note, notes);
    }
    Rows sevenths = landing.open(part(list, sample, "seventh"), Relations.SEVENTH_CHARACTER);
    for (Tabular.Seventh seventh : list.sevenths()) {
      sevenths.keep(seventh.line(), seventh.noteOn(), seventh.characters());
    }
  }

  private static void keep(Note note, Rows rows) throws IOException {
    String wording =
        (note.conditional() ? "conditional " : "") + (note.examples() ? "examples" : "");
    rows.keep(
        note.line(),
        note.noteOn(),
        note.kind().name(),
        note.number(),
        note.carriers(),
        note.targets(),
        wording.strip(),
        note.unread().size());
    for (Note.Unread line : note.unread()) {
      rows.remark(line.line(), line.reason(), line.text());
    }
  }

  private static EditionPart part(Tabular list, Sample sample, String part)
      throws RefusedFileException {
    if (!YEAR.matcher(list.year()).matches()) {
      throw new RefusedFileException("its version is not a fiscal year");
    }
    return Icd10Year.of(Integer.parseInt(list.year()), sample)
        .part(CodeTable.ICD_10_CM_TABULAR, part);
  }
}
