package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A rulebook of one shipped rule, with its proofs, to be changed by a test. */
record ProofFolder(Path rules, Path claims) {
  static final String RULE = "ambulance/several-trips-on-one-line";

  static ProofFolder in(Path folder) throws IOException {
    Path rules = folder.resolve("rules");
    Path claims = folder.resolve("claims");
    copy(Path.of("rules", RULE + ".drl"), rules.resolve(RULE + ".drl"));
    try (Stream<Path> proofs = Files.list(Path.of("test-claims", RULE))) {
      for (Path proof : proofs.filter(p -> p.toString().endsWith(".csv")).toList()) {
        copy(proof, claims.resolve(RULE).resolve(proof.getFileName().toString()));
      }
    }
    return new ProofFolder(rules, claims);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  Path findings() {
    return claims.resolve(RULE).resolve("findings.txt");
  }

  Path rule() {
    return rules.resolve(RULE + ".drl");
  }

  /** Replaces text of the rule. */
  void edit(String text, String other) throws IOException {
    Files.writeString(rule(), Files.readString(rule()).replace(text, other));
  }

  Answer test(String... arguments) {
    return Answer.of(new RulesTestCommand(), with(arguments));
  }

  Answer coverage(String... arguments) {
    return Answer.of(new RulesCoverageCommand(), with(arguments));
  }

  private String[] with(String... arguments) {
    return Stream.concat(
            Stream.of("--rules", rules.toString(), "--claims", claims.toString()),
            Stream.of(arguments))
        .toArray(String[]::new);
  }
}
