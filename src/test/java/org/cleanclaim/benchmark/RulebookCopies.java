package org.cleanclaim.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.source.RuleFile;

/** Rulebooks of any size: a part of the rules, or all of them and copies under other names. */
final class RulebookCopies {
  private static final long SEED = 5;

  private final List<RuleFile> files = new ArrayList<>();
  private final Rulebook whole;

  RulebookCopies(int most) throws IOException, RulebookException {
    List<RuleFile> own = new ArrayList<>(RuleFiles.builtIn());
    Collections.shuffle(own, new Random(SEED));
    for (int i = 0; i < most; i++) {
      RuleFile file = own.get(i % own.size());
      int copy = i / own.size();
      files.add(copy == 0 ? file : copied(file, "-copy-" + copy));
    }
    whole = Rulebook.of(files);
  }

  private static RuleFile copied(RuleFile file, String suffix) {
    String name = file.ruleName();
    return new RuleFile(
        file.id() + suffix + ".drl",
        file.text().replace("rule \"" + name + "\"", "rule \"" + name + suffix + "\""));
  }

  /** The first so many of an order that mixes the families. */
  Rulebook first(int count) {
    Set<String> ids = new HashSet<>();
    for (RuleFile file : files.subList(0, count)) {
      ids.add(file.id());
    }
    return whole.only(ids::contains);
  }
}
