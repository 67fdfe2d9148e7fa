package org.cleanclaim.rulebook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.source.RuleFile;

/** A rule of our own for tests of what a rule may do to a run. */
public final class SampleRule {
  private static final String FORM =
      """
      /*
       * Why: a test.
       *
       * Known gaps: none known.
       */
      package rules.sample

      %sglobal org.cleanclaim.scrub.Findings findings

      rule "%s"
          @title("Sample defect")
          @severity("INFO")
          @authority("CMS")
          @citation("Manual")
          @since("2000-01-01")
          @fix("Mend it.")
      when
          %s
      then
          findings.report(drools.getRule(), $line, %s);
      end
      """;

  private SampleRule() {}

  /**
   * A rule of the family {@code sample}.
   *
   * @param condition one that names a line {@code $line}
   * @param message an expression of the right-hand side
   */
  public static RuleFile of(String name, String condition, String message) {
    String imports =
        Stream.of("Claim", "ServiceLine")
            .filter(type -> condition.contains(type + "("))
            .map(type -> "import org.cleanclaim.claim." + type + "\n")
            .collect(Collectors.joining());
    return new RuleFile(
        "sample/" + name + ".drl", FORM.formatted(imports, name, condition, message));
  }
}
