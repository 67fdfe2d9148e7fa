package org.cleanclaim.rulebook.header;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.rulebook.header.HeaderParser.Entry;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Says what is wrong with a rule's header: what is missing, misspelt, out of order or of no legal
 * form.
 */
public final class HeaderLinter {
  private final RuleText text;
  private final List<RuleFault> faults = new ArrayList<>();
  private final Map<HeaderKey, Entry> found = new EnumMap<>(HeaderKey.class);

  private HeaderLinter(RuleText text) {
    this.text = text;
  }

  public static List<RuleFault> lint(RuleText text) {
    HeaderLinter linter = new HeaderLinter(text);
    if (text.hasRule()) {
      linter.lintEntries();
      linter.lintPresence();
    }
    linter.lintComment();
    return linter.faults;
  }

  private void lintEntries() {
    HeaderKey last = null;
    for (Entry entry : HeaderParser.parse(text)) {
      HeaderKey key = HeaderKey.of(entry.key()).orElse(null);
      if (key == null) {
        fault(
            entry.offset(),
            "@" + entry.key() + " is not a header key; remove it or mend its spelling");
        continue;
      }
      if (!entry.quoted()) {
        fault(
            entry.offset(),
            "@" + entry.key() + " needs a quoted text; the engine computes anything else");
      } else if (!key.accepts(entry.value()) || !isDateWhereOneBelongs(key, entry.value())) {
        fault(entry.offset(), "@" + entry.key() + " must be " + key.meaning());
      }
      if (found.put(key, entry) != null) {
        fault(entry.offset(), "@" + entry.key() + " stands twice; only one of them would count");
      } else if (last != null && last.compareTo(key) > 0) {
        fault(entry.offset(), "@" + entry.key() + " belongs before @" + last.annotation());
      }
      last = key;
    }
  }

  private static boolean isDateWhereOneBelongs(HeaderKey key, String value) {
    if (key != HeaderKey.SINCE && key != HeaderKey.UNTIL) {
      return true;
    }
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  private void lintPresence() {
    for (HeaderKey key : HeaderKey.values()) {
      if (key.always() && !found.containsKey(key)) {
        fault(text.ruleOffset(), "@" + key.annotation() + " is missing: " + key.meaning());
      }
    }
    String severity =
        found.containsKey(HeaderKey.SEVERITY) ? found.get(HeaderKey.SEVERITY).value() : "";
    if (severity.equals("DENIAL") && !found.containsKey(HeaderKey.CARC)) {
      fault(
          text.ruleOffset(),
          "@carc is missing: a DENIAL names the reason code that the payer would answer");
    }
    if (severity.equals("REJECTION") && !found.containsKey(HeaderKey.STATUS)) {
      fault(
          text.ruleOffset(),
          "@status is missing: a REJECTION names the 277CA category and code of the front end");
    }
  }

  private void lintComment() {
    Comment comment = Comment.of(text.file().text());
    if (comment.why().isEmpty()) {
      fault(0, "the file must begin with a comment block that says Why:");
    } else if (comment.gaps().isEmpty()) {
      fault(0, "the comment must say Known gaps: (write 'none known' when there are none)");
    }
  }

  private void fault(int offset, String message) {
    faults.add(text.fault("header", offset, message));
  }
}
