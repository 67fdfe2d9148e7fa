package org.cleanclaim.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.source.RuleFile;

/** Rules with faults, read from a text resource that says how. */
final class RuleCases {
  private static final String MARK = "<<<";
  private static final String RULE =
      """
      /*
       * Why: a test.
       *
       * Known gaps: none known.
       */
      package rules.broken

      %sglobal org.cleanclaim.scrub.Findings findings

      rule "%s"
          @title("Sample defect")
          @severity("INFO")
          @authority("CMS")
          @citation("Manual")
          @since("2000-01-01")
          @fix("Mend it.")
      %send
      """;

  private static final List<String> CLASSES =
      List.of(
          "claim.Claim",
          "claim.Diagnosis",
          "claim.Field",
          "claim.LineModifier",
          "claim.Money",
          "claim.Patient",
          "claim.Provider",
          "claim.ServiceLine",
          "claim.Sex",
          "codeset.FeeScheduleEntry",
          "codeset.InvalidCode",
          "codeset.ListedCode");

  private RuleCases() {}

  /**
   * One case.
   *
   * @param places {@code line:column} of each mark
   * @param messages parts of messages, in the order of the places
   */
  record Case(String name, RuleFile file, List<String> places, List<String> messages) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> read(String resource) {
    try (InputStream in = RuleCases.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^== ")).skip(1).map(RuleCases::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule without faults. */
  static RuleFile sound(String name) {
    return file(
        name,
        rule(
            name,
            """
            when
                $line : ServiceLine( units > 3 )
            then
                findings.report(drools.getRule(), $line, "x");
            """));
  }

  /** A rule with a body, importing what the body names. */
  private static String rule(String name, String body) {
    String imports =
        CLASSES.stream()
            .filter(c -> body.matches("(?s).*\\b" + c.substring(c.indexOf('.') + 1) + "\\b.*"))
            .map(c -> "import org.cleanclaim." + c + "\n")
            .collect(Collectors.joining());
    return RULE.formatted(imports, name, body);
  }

  private static Case of(String block) {
    List<String> lines = block.lines().toList();
    String name = lines.get(0).strip();
    StringBuilder text = new StringBuilder();
    List<String> messages = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("=> ")) {
        messages.add(line.substring(3));
      } else if (messages.isEmpty()) {
        text.append(line).append('\n');
      }
    }
    String slug = name.replace(",", "").replace(' ', '-');
    String marked = text.toString();
    if (marked.startsWith("when")) {
      marked = rule(slug, marked);
    }
    List<String> places = new ArrayList<>();
    for (int at = marked.indexOf(MARK); at >= 0; at = marked.indexOf(MARK)) {
      String before = marked.substring(0, at);
      long line = 1 + before.chars().filter(c -> c == '\n').count();
      places.add(line + ":" + (at - before.lastIndexOf('\n')));
      marked = before + marked.substring(at + MARK.length());
    }
    return new Case(name, file(slug, marked), places, messages);
  }

  private static RuleFile file(String slug, String text) {
    return new RuleFile("broken/" + slug + ".drl", text);
  }
}
