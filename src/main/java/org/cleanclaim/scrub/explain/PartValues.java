package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.scrub.explain.Explanation.Value;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.mvel2.MVEL;

/** The fields and methods that a part of a pattern reads, and what they are on a fact. */
final class PartValues {
  private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w.$])[a-z$_][\\w$]*(?:\\.\\w+|\\((?:[^()]|\\([^()]*\\))*\\))*");
  private static final Set<String> WORDS =
      Set.of(
          "in",
          "not",
          "contains",
          "memberOf",
          "matches",
          "null",
          "true",
          "false",
          "new",
          "this",
          "str",
          "soundslike");

  private final ValueResolver resolver;
  private final Map<String, Object> named = new HashMap<>();

  PartValues(ValueResolver resolver) {
    this.resolver = resolver;
  }

  ValueResolver resolver() {
    return resolver;
  }

  /** Keeps all names that another keeps. */
  void nameAll(PartValues others) {
    named.putAll(others.named);
  }

  /** Keeps the names that a pattern gives to its fact and the fact's fields. */
  void name(Clause.OnePattern clause, Object fact) {
    Map<String, Declaration> declarations = clause.pattern().getOuterDeclarations();
    for (Map.Entry<String, Declaration> declaration : declarations.entrySet()) {
      try {
        named.put(declaration.getKey(), declaration.getValue().getValue(resolver, fact));
      } catch (RuntimeException cannotBeRead) {
        named.remove(declaration.getKey());
      }
    }
  }

  /** What an expression reads, in its order, each once. */
  List<Value> of(String expression, Object fact) {
    Set<String> paths = new LinkedHashSet<>();
    collect(expression, paths);
    List<Value> values = new ArrayList<>();
    for (String path : paths) {
      values.add(new Value(path, evaluate(path, fact)));
    }
    return values;
  }

  /** The whole paths first, then those among their arguments. */
  private static void collect(String expression, Set<String> paths) {
    String blanked = blankTexts(expression);
    Matcher path = PATH.matcher(blanked);
    while (path.find()) {
      String found = expression.substring(path.start(), path.end());
      if (!WORDS.contains(found)) {
        paths.add(found);
        int open = found.indexOf('(');
        if (open > 0 && found.endsWith(")")) {
          collect(found.substring(open + 1, found.length() - 1), paths);
        }
      }
    }
  }

  private static String blankTexts(String expression) {
    return TEXTS.matcher(expression).replaceAll(text -> "0".repeat(text.group().length()));
  }

  private Optional<String> evaluate(String path, Object fact) {
    try {
      return Optional.of(FactWords.value(MVEL.eval(path, fact, new HashMap<>(named))));
    } catch (RuntimeException cannotBeEvaluated) {
      return Optional.empty();
    }
  }
}
