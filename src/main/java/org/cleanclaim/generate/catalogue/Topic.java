package org.cleanclaim.generate.catalogue;

import java.util.List;

/**
 * Which diagnoses a range of services is given for.
 *
 * @param services codes and ranges of procedures
 * @param common diagnoses that stand first, most frequent first
 * @param chapters beginnings of the codes of all others
 */
public record Topic(List<CodeRange> services, List<String> common, List<String> chapters) {
  private static final List<Topic> ALL = read();

  /** All topics, the first that fits counts. */
  static List<Topic> all() {
    return ALL;
  }

  private static List<Topic> read() {
    return TextTable.read("topics.txt", 3).stream()
        .map(
            cells ->
                new Topic(
                    TextTable.words(cells.get(0)).stream().map(CodeRange::parse).toList(),
                    TextTable.words(cells.get(1)),
                    TextTable.words(cells.get(2))))
        .toList();
  }

  boolean isOf(String procedureCode) {
    return services.stream().anyMatch(range -> range.holds(procedureCode));
  }
}
