package org.cleanclaim.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.junit.jupiter.api.Test;

/**
 * Code spliced into shipped rules, between any two tokens or in place of one, never gets to the
 * engine.
 */
class SplicedAttackTest {
  private static final int SPLICES = 4_000;
  private static final List<String> CODE =
      List.of(
          " Runtime.getRuntime().exec(\"x\") ",
          " System.exit(3) ",
          " , System.exit(3) == null ",
          " || System.exit(3) == null ",
          " && getClass().getName() != null ",
          " , this.class.name != null ",
          " new java.io.File(\"x\") ",
          " java.nio.file.Files.readString(null) ",
          " .getClass() ",
          " .class ",
          " ; System.exit(3); ",
          " ) , eval( System.exit(3) == null ",
          " ); System.exit(3); findings.report(drools.getRule(), null, ",
          " end rule \"x\" when then System.exit(3); end ",
          " @x(System.exit(3)) ",
          " from System.getenv().keySet() ");

  @Test
  void noSpliceIsSafe() throws IOException {
    List<RuleFile> rules = RuleFiles.builtIn();
    Random random = new Random(5);
    for (int i = 0; i < SPLICES; i++) {
      RuleFile rule = rules.get(random.nextInt(rules.size()));
      String code = CODE.get(random.nextInt(CODE.size()));
      String spliced = splice(rule, code, random);

      assertThat(RuleChecker.check(new RuleFile(rule.path(), spliced)).safe())
          .as("safe: %s", spliced)
          .isFalse();
    }
  }

  private static String splice(RuleFile rule, String code, Random random) {
    String text = rule.text();
    RuleText read = new RuleText(rule);
    List<Token> tokens = read.tokens(read.ruleOffset() + 5, text.length());
    Token at = tokens.get(random.nextInt(tokens.size()));
    int resume = random.nextBoolean() ? at.start() : at.end();
    return text.substring(0, at.start()) + code + text.substring(resume);
  }
}
