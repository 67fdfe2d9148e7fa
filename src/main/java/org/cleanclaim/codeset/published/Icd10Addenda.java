package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.cleanclaim.codeset.file.MalformedFileException;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/** What addenda say of the release that they belong to. */
final class Icd10Addenda {
  private Icd10Addenda() {}

  /**
   * Whether a file is addenda that lead from a year's order file to one of the same year, and
   * change something: October's lead from the year before, and a release of April without a change
   * is no other than October's.
   *
   * @param orderFile the name of the order file that they must lead to; {@code ""} for any
   */
  static boolean areOfApril(PublishedFile file, String orderFile) throws IOException {
    if (!file.names().contains("addenda")) {
      return false;
    }
    List<String> orderFiles = new ArrayList<>();
    boolean changed = false;
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        Matcher total = Icd10AddendaImporter.TOTAL.matcher(line.get());
        if (total.matches() && total.group(2).equals("codes")) {
          orderFiles.add(total.group(3));
        }
        changed |= Icd10AddendaImporter.CHANGE.matcher(line.get()).matches();
      }
    } catch (MalformedFileException e) {
      // Whatever it is, it is no addenda.
      return false;
    }
    return changed
        && orderFiles.size() == 2
        && orderFiles.get(0).equals(orderFiles.get(1))
        && (orderFile.isEmpty() || orderFiles.get(1).equals(orderFile.toLowerCase(Locale.ROOT)));
  }
}
