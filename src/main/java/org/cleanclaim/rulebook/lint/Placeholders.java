package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** What {@code rules new} left for the author to fill in. */
public final class Placeholders implements LintCheck {
  /** Stands in a new rule wherever the author has to decide something. */
  public static final String MARK = "FILL IN";

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    return in(text);
  }

  /** Every place of a rule that is still to be filled in, with what it asks for. */
  public static List<RuleFault> in(RuleText text) {
    List<RuleFault> faults = new ArrayList<>();
    String all = text.file().text();
    for (int at = all.indexOf(MARK); at >= 0; at = all.indexOf(MARK, at + 1)) {
      faults.add(text.fault("placeholder", at, "still to fill in: " + asked(all, at)));
    }
    return faults;
  }

  /** The rest of the line after the mark, without what closes the text that it stands in. */
  private static String asked(String text, int mark) {
    String rest = text.substring(mark + MARK.length()).lines().findFirst().orElse("");
    String words = rest.startsWith(":") ? rest.substring(1) : rest;
    int quote = words.indexOf('"');
    String asked = (quote < 0 ? words : words.substring(0, quote)).strip();
    return asked.isEmpty() ? "the value that is meant" : asked;
  }
}
