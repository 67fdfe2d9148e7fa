package org.cleanclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.cli.lint.ProofFiles;
import org.cleanclaim.cli.lint.SnapshotReferenceCodes;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.lint.RulebookLinter;
import org.cleanclaim.rulebook.source.RuleFault;
import org.junit.jupiter.api.Test;

/** The shipped rulebook has no fault that {@code cleanclaim rules lint} knows. */
class ShippedRulebookLintTest {
  @Test
  void noRuleHasAFault() throws Exception {
    Path snapshot = StarterCodeSets.snapshot(StarterCodeSets.userCache());
    try (Store store = new Store(snapshot);
        SnapshotCodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      RulebookLinter linter =
          new RulebookLinter(
              new SnapshotReferenceCodes(store, codeSets), new ProofFiles(Path.of("test-claims")));

      List<RuleFault> messages = linter.lint(RuleFiles.builtIn());

      assertThat(messages)
          .filteredOn(message -> !message.hint())
          .as("mend the rule, or the check when the rule is right; hints are advice")
          .isEmpty();
    }
  }
}
