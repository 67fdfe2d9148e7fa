package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * HCPCS level II as fixed-width text of 320 columns. The first line of a code or modifier holds all
 * of it but the rest of its long description, which is left alone; notices before the first record
 * are skipped.
 */
final class HcpcsFixedImporter implements Importer {
  private static final Pattern RECORD = Pattern.compile("[0-9A-Z ]{5}\\d{5}[3478].{309}");

  /** The rest of a long description, which one release cuts short of the width. */
  private static final Pattern CONTINUED = Pattern.compile("[0-9A-Z ]{5}\\d{5}[48].*");

  @Override
  public String layout() {
    return "HCPCS level II, fixed width";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.isMostly(RECORD);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    HcpcsRows rows = new HcpcsRows(sample, landing);
    boolean begun = false;
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        begun |= !FixedLines.isNotice(line.get());
        if (begun && !line.get().isBlank()) {
          FixedLines.read(
              lines, line.get(), rows.codes(), text -> keep(text, lines.number(), rows));
        }
      }
    }
  }

  private static void keep(String line, long number, HcpcsRows rows) throws IOException {
    if (CONTINUED.matcher(line).matches()) {
      if (!rows.isLast(Cells.fixed(line, 1, 5))) {
        throw new BadRowException("the rest of a description whose record is not before it");
      }
      return;
    }
    if (!RECORD.matcher(line).matches()) {
      throw new BadRowException("not a record of 320 columns");
    }
    rows.keep(
        number,
        new HcpcsEntry(
            Cells.fixed(line, 1, 5),
            Cells.fixed(line, 269, 276),
            Cells.fixed(line, 277, 284),
            Cells.fixed(line, 285, 292),
            Cells.fixed(line, 230, 230),
            Cells.fixed(line, 293, 293),
            Cells.fixed(line, 92, 119)));
  }
}
