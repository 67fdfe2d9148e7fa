package org.cleanclaim.cli.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.rulebook.lint.Placeholders;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * A new rule, written from a template with a claim that it fires on and one that it passes. It
 * works as it stands; what the author has to decide is marked.
 *
 * @param id of the rule, legal
 * @param rules folder of the rulebook
 * @param claims folder of the proof claims
 */
public record NewRule(String id, Path rules, Path claims) {
  /** What the author has to fill in: where it stands and what it asks for. */
  public record FillIn(Path file, int line, int column, String what) {}

  public Path rule() {
    return rules.resolve(id + RuleFile.SUFFIX);
  }

  public Path firing() {
    return claims.resolve(id).resolve("fires-fill-in.csv");
  }

  public Path passing() {
    return claims.resolve(id).resolve("passes-fill-in.csv");
  }

  /**
   * Writes the three files, or none of them.
   *
   * @throws FileAlreadyExistsException when one is there
   */
  public void write() throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(rule(), ruleText());
    files.put(firing(), template("fires.csv"));
    files.put(passing(), template("passes.csv"));
    for (Path file : files.keySet()) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Files.createDirectories(file.getKey().getParent());
        written.add(file.getKey());
        Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  /** What is to be filled in, from top to bottom: the rule first, then the two claims. */
  public List<FillIn> fillIns() {
    List<FillIn> fillIns = new ArrayList<>();
    RuleFile file = new RuleFile(id + RuleFile.SUFFIX, ruleText());
    for (RuleFault fault : Placeholders.in(new RuleText(file))) {
      fillIns.add(new FillIn(rule(), fault.line(), fault.column(), fault.message()));
    }
    String rename = "the fact that the rule looks at; then rename the file after it";
    int column =
        template("fires.csv").lines().skip(1).findFirst().orElse("").indexOf(Placeholders.MARK);
    fillIns.add(new FillIn(firing(), 2, column + 1, rename));
    fillIns.add(
        new FillIn(
            passing(), 2, column + 1, "the same claim, that one fact apart; rename as well"));
    return fillIns;
  }

  private String ruleText() {
    RuleFile named = new RuleFile(id + RuleFile.SUFFIX, "");
    return template("rule.txt")
        .replace("${package}", named.packageName())
        .replace("${name}", named.ruleName());
  }

  private static String template(String name) {
    try (InputStream in = NewRule.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own template can't be read", e);
    }
  }
}
