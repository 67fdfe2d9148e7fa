package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which release of HCPCS level II a file is, told by its name: {@code HCPC2024_JUL_ANWEB}. */
final class HcpcsRelease {
  private static final Pattern NAME =
      Pattern.compile("hcpc(?:s_level2_)?(20\\d{2})(?:_(jan|apr|jul|oct))?");
  private static final List<String> MONTHS = List.of("jan", "apr", "jul", "oct");

  private HcpcsRelease() {}

  static LocalDate begins(Sample sample) throws RefusedFileException {
    Matcher name = NAME.matcher(sample.names());
    if (!name.find()) {
      throw new RefusedFileException(
          "its release stands only in the published name (HCPC2024_JUL_ANWEB): keep that name");
    }
    int quarter = name.group(2) == null ? 0 : MONTHS.indexOf(name.group(2));
    return NcciQuarter.of(sample.names())
        .orElse(LocalDate.of(Integer.parseInt(name.group(1)), 1 + 3 * quarter, 1));
  }
}
