package org.cleanclaim.codeset;

import java.util.Collection;
import java.util.List;

/**
 * The diagnoses that a service is paid for, as a list gives them: {@code Z1151 and Z01411 Z01419},
 * one of each part. A code that ends with {@code *} stands for all that begin like it.
 *
 * @param parts one code of each of them must be there
 */
public record DiagnosisNeed(List<List<String>> parts) {
  private static final String AND = " and ";
  private static final String ANY_END = "*";

  public static DiagnosisNeed parse(String text) {
    return new DiagnosisNeed(
        List.of(text.split(AND, -1)).stream().map(part -> List.of(part.split(" ", -1))).toList());
  }

  public boolean isMetBy(Collection<String> diagnosisCodes) {
    return parts.stream().allMatch(part -> diagnosisCodes.stream().anyMatch(c -> names(part, c)));
  }

  private static boolean names(List<String> part, String code) {
    return part.stream()
        .anyMatch(
            wanted ->
                wanted.endsWith(ANY_END)
                    ? code.startsWith(wanted.substring(0, wanted.length() - 1))
                    : code.equals(wanted));
  }
}
