package org.cleanclaim.codeset.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values of short lists that rules read as more than a word have the form that they are read by.
 */
class ListValuesTest {
  private static List<ListedCode> rows(String list) throws IOException {
    Edition edition = new Edition(CodeTable.CODE_LIST, list, LocalDate.EPOCH, 1, "", true);
    return PlainTables.csv(PlainTables.starter("lists/" + list + ".csv")).stream()
        .skip(1)
        .map(
            row ->
                new ListedCode(
                    edition, list, row.get(1), row.get(2), Term.since(LocalDate.of(2000, 1, 1))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"frequency-limit", "frequency-limit-review"})
  void aFrequencyCountsTheServiceItselfOrAnotherOne(String list) throws IOException {
    assertThat(rows(list))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.frequency().codes()).as(row.value()).isNotEmpty());
  }

  @Test
  void agesAreRanges() throws IOException {
    assertThat(rows("screening-age"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.ages().from()).isBetween(1, row.ages().through()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"screening-diagnosis", "screening-diagnosis-review"})
  void diagnosesAreCodesWithoutDots(String list) throws IOException {
    assertThat(rows(list))
        .isNotEmpty()
        .flatMap(row -> row.diagnoses().parts())
        .flatMap(part -> part)
        .allMatch(code -> code.matches("[A-Z]\\d[0-9A-Z]{0,5}\\*?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not-coded-together,not-coded-together-with",
        "needs-diagnosis,needed-diagnosis",
        "diagnosis-after,diagnosis-before"
      })
  void listsThatBelongTogetherHaveTheSameValues(String lists) throws IOException {
    String[] names = lists.split(",", -1);

    assertThat(values(names[0])).isEqualTo(values(names[1]));
  }

  private static Set<String> values(String list) throws IOException {
    return rows(list).stream().map(ListedCode::value).collect(Collectors.toSet());
  }
}
